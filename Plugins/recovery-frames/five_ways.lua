-- Five ways to wellbeing, which come from Foresight. After slides on personal and clinical recovery, ImROC and REFOCUS
-- (no author or year given; what they cite goes to 2012), slide "Foresight five ways to wellbeing". The words are ours.

return {
  title = "Five ways to wellbeing",
  summary = "Five everyday things that do many people good. They are no list to be worked through, and there are days"
    .. " on which none of them is to be had.",
  ["for"] = "person",
  source = "Slides on personal and clinical recovery, ImROC and REFOCUS (no author or year given, about 2012), slide"
    .. " Five ways to wellbeing; after Foresight",
  licence = "Facts and headings only; the words are ours",
  dimensions = {
    {
      key = "connect", title = "Connect",
      text = "Time with people: talking, or just sitting together.",
      question = "Was there a moment with somebody that did you good?",
    },
    {
      key = "be_active", title = "Be active",
      text = "Moving in a way that you enjoy and that suits your body: a walk, a dance, a bit of gardening, a stretch.",
      question = "Which way of moving do you like, however small?",
    },
    {
      key = "take_notice", title = "Take notice",
      text = "Looking, listening, tasting: what is there just now, and how it is for you.",
      question = "What have you seen or heard lately that you liked?",
    },
    {
      key = "keep_learning", title = "Keep learning",
      text = "Something new, or something old taken up again, for the pleasure of it.",
      question = "What would you like to know more about?",
    },
    {
      key = "give", title = "Give",
      text = "Doing something for somebody, or for a cause. A thank-you is plenty.",
      question = "Is there something you enjoy doing for others?",
    },
  },
}
