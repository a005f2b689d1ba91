-- Five models of recovery without stages: each names what people find that it rests on. Take one, several or none, or
-- copy the folder and say it in your own words. The review that describes most of them explains why no model is the
-- best one and why none may be imposed (chapter "Theories of recovery", after Glover 2004).
--
-- One file for each model, with its source in its head. Names and numbers are the sources'; the words are ours.

return {
  models = {
    hope = kith.require("hope"),
    chime = kith.require("chime"),
    four_ingredients = kith.require("four_ingredients"),
    five_ways = kith.require("five_ways"),
    principles = kith.require("principles"),
  },
}
