-- Three models that speak of movement, or of what is meant by recovery at all. None of them goes upwards: people move
-- back and forth, and nobody is asked where they are. One file for each model, with its source in its head. Names and
-- numbers are the sources'; the words are ours.

return {
  models = {
    psychological_recovery = kith.require("psychological_recovery"),
    self_righting_star = kith.require("self_righting_star"),
    clinical_and_personal = kith.require("clinical_and_personal"),
  },
}
