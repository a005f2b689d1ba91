-- The fourteen guidelines for self-help groups that Self-Help Queensland drew up (East, 2009) from what was
-- written on them and from what members, families, services and facilitators in Brisbane said; after the review
-- for Grow, section "Practical Operational Guidelines".

return {
  title = "How we run our group",
  summary = "Fourteen things that have been good for self-help groups, put together in Brisbane with people who come"
    .. " to them, their families and those who facilitate. A group may look at all of them, or at the two or three"
    .. " that matter just now.",
  purpose = "group",
  source = "L. Rubenstein, Mutual Support in Mental Health Recovery (review for Grow, Australia; undated, 2014 or"
    .. " later), section Practical Operational Guidelines, table Summary of Operational Guidelines; after Self-Help"
    .. " Queensland (East, 2009)",
  licence = "facts and headings only; the words are ours",
  criteria = {
    {
      key = "format", title = "Our meetings have a form that we know",
      text = "It suits what we come for and who we are, and it does us good.",
    },
    {
      key = "entry", title = "It is easy to hear of us and to begin",
      text = "Anybody can find out what we do. We have agreed how we welcome somebody new.",
    },
    {
      key = "principles", title = "We have agreed what we promise each other",
      text = "Being safe, keeping things to ourselves, listening without judging, owning what we feel, and that"
        .. " nobody has to do anything.",
    },
    {
      key = "strengths", title = "We build on what people are good at",
      text = "Everybody is strong in some things and not in others. Nobody here is only a helper, or only helped.",
    },
    {
      key = "problem_solving", title = "We help each other think things through",
      text = "Together we look at several ways. Which one to take is for each person to choose.",
    },
    {
      key = "feelings", title = "Feelings can be shown here",
      text = "Tears, anger, joy, or nothing much: all are taken seriously, and nobody has to explain them.",
    },
    {
      key = "own_pace", title = "Everybody goes at their own pace",
      text = "A hard stretch is nobody's fault, and nobody frowns at it.",
    },
    {
      key = "relationships", title = "Everybody is valued",
      text = "Each of us learns here, and others can learn from each of us.",
    },
    {
      key = "celebrating", title = "We are glad about what somebody has managed",
      text = "Something tried, dared or learned, or an evening among people. Small things too.",
    },
    {
      key = "professionals", title = "Professionals come when we ask them to",
      text = "They don't run anything here. We decide whether we want a guest, and for what.",
    },
    {
      key = "facilitators", title = "Anybody can learn to facilitate, and is not left alone with it",
      text = "Those who do have others to talk it over with, and can go on learning.",
    },
    {
      key = "community", title = "We look after our own affairs, and know others around us",
      text = "What there is to know is open to everybody. We are in touch with other groups and places.",
    },
    {
      key = "living_group", title = "Our group is alive, and stays through ups and downs",
      text = "In a hard stretch there may be few of us or little to say, and people know that we will be there.",
    },
    {
      key = "review", title = "We look regularly at how it is going",
      text = "Do people like it? Does it do them good? Is there something to do otherwise? We ask without waiting"
        .. " for trouble.",
    },
  },
}
