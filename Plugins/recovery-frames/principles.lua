-- Twelve principles of recovery (Sheedy 2009). After the review "Mutual Support in Mental Health Recovery" (L.
-- Rubenstein for Grow), section "Recovery" of the chapter "Definitions", table "Principles of Recovery". The third says
-- there that people have to accept a problem; here it says how it often begins. The words are ours.

return {
  title = "Principles of recovery",
  summary = "Twelve thoughts about what recovery is like, drawn from research. One can agree with some of them and not"
    .. " with others. Nobody is measured by them.",
  ["for"] = "person",
  source = "Mutual Support in Mental Health Recovery, a literature review by L. Rubenstein for Grow, Australia (no"
    .. " year given), section Recovery, table Principles of Recovery; after Sheedy 2009",
  licence = "Facts and headings only; the words are ours",
  principles = {
    {
      key = "many_pathways", title = "Many pathways",
      text = "Each person has a way of their own, made of their wishes, their strengths and the world around them."
        .. " None is the right one for all.",
    },
    {
      key = "self_directed", title = "Self-directed and empowering",
      text = "The person whose life it is decides where it goes. Others may help, at times a lot, and it stays that"
        .. " person's way.",
    },
    {
      key = "change", title = "Change and transformation",
      text = "Often it begins where somebody sees for themselves that they would like something to be different."
        .. " Asking others for support can be a part of it.",
    },
    {
      key = "holistic", title = "Holistic",
      text = "It is about all of a person: body, mind and spirit, and the people, the work and the places around them.",
    },
    {
      key = "culture", title = "Cultural dimensions",
      text = "What people believe and where they come from shape their way, and can be a source of strength on it.",
    },
    {
      key = "continuum", title = "A continuum, not a straight line",
      text = "There are easier times and harder ones. A hard time belongs to many people's way, need not come, and"
        .. " does not undo what was before.",
    },
    {
      key = "hope_and_gratitude", title = "Hope and gratitude",
      text = "Hope often comes from others who are on such a way themselves. Some people also find that they are"
        .. " thankful for small things; nobody has to be.",
    },
    {
      key = "healing", title = "Healing and self-redefinition",
      text = "Finding out anew who one is, and perhaps coming to like it.",
    },
    {
      key = "stigma", title = "Transcending stigma",
      text = "Prejudice is real, and it is not the fault of those whom it hits. People find ways to stand up to it,"
        .. " and to stop believing it of themselves.",
    },
    {
      key = "peers_and_allies", title = "Peers and allies",
      text = "Others bring hope, ideas and company. To be of use to somebody can do as much good as to be helped.",
    },
    {
      key = "community", title = "A life in the community",
      text = "Taking up again some of what was lost, or finding what was never there: people, a home, learning, work,"
        .. " a part to play. As much of it as one likes, and as one can.",
    },
    {
      key = "reality", title = "Recovery is a reality",
      text = "It happens, and many people tell of it, each in another way. Nobody can say for somebody else how or"
        .. " when, and nobody owes it to anyone.",
    },
  },
}
