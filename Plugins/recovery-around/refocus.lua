-- REFOCUS (Bird et al. 2011): three working practices of a service, and the working relationship in three parts. After
-- slides on personal and clinical recovery, ImROC and REFOCUS (no author or year given; what they cite goes to 2012),
-- slides "REFOCUS Intervention" and, apart from it, "Communication styles". The slides name these nine and do not
-- explain them: what is said of each is ours, the partnership project's included. So are all the words. That people who
-- use services have found recovery forced on them is on the slide "Consumers on recovery".

return {
  title = "REFOCUS practices",
  summary = "What a service can do so that people find their own way: three practices, three parts of the working"
    .. " relationship, and three styles of talking. A service looks at itself with it, and at nobody who comes there."
    .. " Some people have found that recovery was forced on them, or became an excuse for doing nothing: that is worth"
    .. " hearing first.",
  ["for"] = "service",
  source = "Slides on personal and clinical recovery, ImROC and REFOCUS (no author or year given, about 2012), slides"
    .. " REFOCUS Intervention and Communication styles; after Bird et al. 2011, Deegan 2003, Bock and Priebe 2005,"
    .. " Green et al. 2006",
  licence = "Facts and headings only; the words are ours",
  dimensions = {
    {
      key = "values", title = "Understanding values", section = "Working practices",
      text = "Getting to know what matters to somebody, in their own words.",
      question = "How do we come to know what matters to the people who come to us?",
    },
    {
      key = "strengths", title = "Assessing strengths", section = "Working practices",
      text = "Beginning with what somebody can do and likes to do. They say what that is; nobody marks it.",
      question = "Do people get to tell us what they are good at, and what comes of it?",
    },
    {
      key = "goal_striving", title = "Supporting goal-striving", section = "Working practices",
      text = "Being at somebody's side while they go after something that they want.",
      question = "Whose goals do we work for, and how do we know?",
    },
    {
      key = "relationships", title = "Recovery-promoting relationships", section = "Working relationship",
      text = "Meeting people so that they go away with a little more hope, and with the decisions still theirs.",
      question = "What might it be like to talk with one of us, and whom could we ask?",
    },
    {
      key = "partnership", title = "Partnership project", section = "Working relationship",
      text = "Those who work here and those who come take something on together, side by side.",
      question = "What have we done together with the people who come, as equals?",
    },
    {
      key = "expectations", title = "Creating expectations", section = "Working relationship",
      text = "People who use the service hear early what they may expect of it, and may ask for it.",
      question = "Do people know what they may ask of us, and who told them?",
    },
    {
      key = "mentoring", title = "Mentoring", section = "Styles of communication",
      text = "Telling what one has found out on a way of one's own, to somebody who would like to hear it.",
      question = "Who here speaks from experience of their own, and is there room for it?",
    },
    {
      key = "co_learning", title = "Co-learning", section = "Styles of communication",
      text = "Learning from each other, with nobody as the teacher.",
      question = "What have we learned from the people who come to us?",
    },
    {
      key = "coaching", title = "Coaching", section = "Styles of communication",
      text = "Asking in a way that helps somebody to find a next step of their own.",
      question = "When do we ask, and when do we tell?",
    },
  },
}
