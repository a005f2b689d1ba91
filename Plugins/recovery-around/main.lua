-- Two models about what is around a person: one for a group, one for a service. Each looks at itself with it, and at
-- nobody else. One file for each model, with its source in its head. Names and numbers are the sources'; the words are
-- ours.

return {
  models = {
    socioecological = kith.require("socioecological"),
    refocus = kith.require("refocus"),
  },
}
