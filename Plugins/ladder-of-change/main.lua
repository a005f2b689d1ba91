-- The Ladder of Change: five stages of two rungs each, by name and number and nothing else. Triangle Consulting is
-- named as its source in the review "Mutual Support in Mental Health Recovery" (L. Rubenstein for Grow), section "The
-- Ladder of Change". Its owner licenses it for each software, so what its rungs say is not here, and kith offers it to
-- nobody until an operator has said that the permission was given.

local plugin = { models = {} }

plugin.models.ladder_of_change = {
  title = "Ladder of change",
  summary = "Five stages with two rungs each: their names and numbers alone. What the rungs say is their owner's, and"
    .. " is not told here. People go to and fro on it or have no use for it, and nobody is asked on which rung they"
    .. " are.",
  ["for"] = "person",
  source = "Mutual Support in Mental Health Recovery, a literature review by L. Rubenstein for Grow, Australia (no"
    .. " year given), section The Ladder of Change; after Triangle Consulting, MacKeith 2011",
  licence = "Names and numbers only; all rights in the ladder are its owner's",
  permission = "It belongs to Triangle Consulting, who license it for each software separately, so their permission is"
    .. " needed first.",
  stages = {
    { key = "stuck", title = "Stuck", rungs = 2 },
    { key = "accepting_help", title = "Accepting help", rungs = 2 },
    { key = "believing", title = "Believing", rungs = 2 },
    { key = "learning", title = "Learning", rungs = 2 },
    { key = "self_reliance", title = "Self-reliance", rungs = 2 },
  },
}

return plugin
