-- The Psychological Recovery Model of Andresen, Oades and Caputi: four processes, and five stages that they heard of in
-- people's own accounts. After the review "Mutual Support in Mental Health Recovery" (L. Rubenstein for Grow). The four
-- are taken from its "Executive Summary", because its figure "Four Psychological Processes in Recovery" shows hope
-- twice and leaves identity out; the five are those of the figure "Five Stages of Psychological Recovery". The words
-- are ours.

return {
  title = "Psychological recovery",
  summary = "Four processes, and five stages that people described when they looked back. They go back and forth"
    .. " between the stages, leave some out, or find themselves in two at once. None is better than another, and"
    .. " nobody is asked which one is theirs.",
  ["for"] = "person",
  source = "Mutual Support in Mental Health Recovery, a literature review by L. Rubenstein for Grow, Australia (no"
    .. " year given), Executive Summary and section The Psychological Recovery Model; after Andresen, Oades and Caputi"
    .. " 2003, 2006, 2011",
  licence = "Facts and headings only; the words are ours",
  dimensions = {
    {
      key = "hope", title = "Hope",
      text = "Thinking that something good may come, and that one has a part in it.",
      question = "What gives you a little hope, on the days when there is some?",
    },
    {
      key = "identity", title = "Identity",
      text = "What one lives with is a part of oneself and not the whole, and one can think well of oneself with it.",
      question = "What do you enjoy being: a cook, an aunt, a fan, a night owl?",
    },
    {
      key = "meaning", title = "Meaning",
      text = "Making some sense of distress, in one's own words, and finding what matters besides it.",
      question = "What is worth some of your time just now?",
    },
    {
      key = "responsibility_and_control", title = "Responsibility and control",
      text = "Having a hand in one's own life and in how one meets distress. It does not say that any of it was one's"
        .. " fault.",
      question = "Is there something you do that makes a hard day a little easier?",
    },
  },
  stages = {
    {
      key = "moratorium", title = "Moratorium",
      text = "A time of holding still. Hope may be out of sight, and drawing back can be a way of keeping safe. People"
        .. " may come by here more than once.",
    },
    {
      key = "awareness", title = "Awareness",
      text = "A thought that it could be otherwise, and that there is more to oneself than this. It may go and come"
        .. " again.",
    },
    {
      key = "preparation", title = "Preparation",
      text = "Looking around: what one has, what one would like, who could help. It may take long, or rest for a"
        .. " while.",
    },
    {
      key = "rebuilding", title = "Rebuilding",
      text = "Doing what matters to oneself, small things too, and finding out what works. Some of it does not work,"
        .. " and people turn back and begin again.",
    },
    {
      key = "growth", title = "Growth",
      text = "Being at home in one's own life and curious about it, with hard days in it. It is not an end, and people"
        .. " go from here to any of the others.",
    },
  },
}
