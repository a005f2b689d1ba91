-- The Stress-Vulnerability-Coping Model (Zubin and Spring 1977; Goh and Agius 2010), for information only. After the
-- review "Mutual Support in Mental Health Recovery" (L. Rubenstein for Grow), section of that name: the figure "Pathway
-- to Mental Illness" (intrinsic vulnerability, bio-psychosocial stressors, mental illness) and the table "Risk and
-- Protective Factors for Mental Illness", nine rows, of which six are contraries. What somebody's family or health is
-- like is nobody's business here, so there is no question anywhere. The words are ours.

local plugin = { models = {} }

plugin.models.stress_vulnerability_coping = {
  title = "Stress, vulnerability and coping",
  summary = "One way in which research explains why some people become unwell and others don't. It is something to"
    .. " know and nothing more: nobody is asked where they stand in it, or about their family. People have more of a"
    .. " hand in some of it than in the rest. A row does not say what anybody could have done otherwise, nor how it"
    .. " will go on.",
  ["for"] = "person",
  source = "Mutual Support in Mental Health Recovery, a literature review by L. Rubenstein for Grow, Australia (no"
    .. " year given), section Stress Vulnerability Coping Model, its figure and its table; after Zubin and Spring"
    .. " 1977, Goh and Agius 2010",
  licence = "Facts and headings only; the words are ours",
  information = true,
  stages = {
    {
      key = "vulnerability", title = "Vulnerability",
      text = "Something in body or brain, mostly from early on, that makes a person easier to hurt. Nobody chooses it,"
        .. " and people in general have some of it.",
    },
    {
      key = "stress", title = "Stress",
      text = "What life brings: great upheavals, trouble between people, drugs or alcohol.",
    },
    {
      key = "illness", title = "Illness",
      text = "Where the two meet, distress may grow so strong that it is called an illness. It need not, and no single"
        .. " thing brings it about.",
    },
  },
  columns = { left = "What adds to the risk", right = "What protects" },
  pairs = {
    {
      key = "family", opposites = true,
      left = "Psychosis in the family",
      right = "No mental illness known in the family",
    },
    {
      key = "development", opposites = true,
      left = "The brain was hindered while it developed",
      right = "It could develop unhindered",
    },
    {
      key = "learning_and_health",
      left = "Learning is hard",
      right = "Good physical health",
    },
    {
      key = "being_with_people", opposites = true,
      left = "Being with people is hard",
      right = "Being with people comes easily",
    },
    {
      key = "coping", opposites = true,
      left = "Few ways to get through hard times",
      right = "Good ways to get through hard times",
    },
    {
      key = "substances_and_medicine",
      left = "Drugs or alcohol that do harm",
      right = "Medicine, where it suits the person",
    },
    {
      key = "relationships", opposites = true,
      left = "Relationships full of strain",
      right = "Strong ties in the family",
    },
    {
      key = "support", opposites = true,
      left = "Few people to turn to",
      right = "Enough people to turn to",
    },
    {
      key = "crises_and_talking",
      left = "Great upheavals in life",
      right = "Talking therapy, where it suits the person",
    },
  },
}

return plugin
