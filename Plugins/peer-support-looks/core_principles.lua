-- The eight core principles of peer support in a briefing by ImROC (Implementing Recovery through Organisational
-- Change, UK), after an article on the benefits of peer support. The article has their names only; what each means
-- here is ours.
-- "Progressive" is read as: something comes of it. Nothing goes upwards in a line.

return {
  title = "Eight principles of peer support",
  summary = "Eight words for what peer support rests on, each turned into a sentence about us. Does it sound like"
    .. " us? Where would we like it to?",
  purpose = "group", scoring = "none",
  source = "A. L. Peterson, The Benefits of Peer Support for Mental Illness (article, Mental Health @ Home), section"
    .. " Characteristics of peer support programs; after a briefing by ImROC (UK)",
  licence = "facts and headings only; the words are ours",
  criteria = {
    {
      key = "mutual", title = "We share something that all of us know from the inside",
      text = "It was different for each of us, and near enough to understand each other.",
    },
    {
      key = "reciprocal", title = "We give and take, and nobody stands above",
      text = "Whoever leads today is one of us.",
    },
    {
      key = "non_directive", title = "We don't tell each other what to do",
      text = "We say how it was for us. What others make of it is theirs.",
    },
    {
      key = "recovery_focused", title = "We make room for a life that each of us finds worth living",
      text = "What that is, each of us says for themselves. It need not wait until all is well.",
    },
    {
      key = "strengths_based", title = "We begin with what is strong in people",
      text = "We see what somebody knows, likes and manages, and not first what is hard for them.",
    },
    {
      key = "inclusive", title = "There is a place here for all kinds of people",
      text = "We ask what would make it easier to come, and do something about it.",
    },
    {
      key = "progressive", title = "Something comes of our being together",
      text = "We learn things, try them, and see. It can go back and forth, and take its time.",
    },
    {
      key = "emotionally_safe", title = "It is safe to feel what we feel",
      text = "We have agreed how we treat each other, and it holds when it gets hard.",
    },
  },
}
