-- Ten challenges for an organisation that wants to make room for recovery: ImROC (Implementing Recovery -
-- Organisational Change), an English programme that worked them out in workshops with over 300 staff, people who
-- use services, families and managers. After slides on personal recovery, ImROC and REFOCUS, which bear no date;
-- the newest thing that they cite is of 2012.
--
-- The slides name each as something to be done. Here each says what would be well, so that "fully" is the good
-- end; "we" are all who work in the service and all who use it. The words are kith's own.

local plugin = { rubrics = {} }

plugin.rubrics.organisational_challenges = {
  title = "Ten challenges for a service",
  summary = "Ten things that change when a service makes room for people's own recovery. They were found together"
    .. " with people who use services, their families and staff, and are best looked at in the same company. It is"
    .. " about the organisation: what it does, what it allows, whom it listens to. Nobody who works there and nobody"
    .. " who comes there is judged by it.",
  purpose = "service",
  source = "Slides on personal and clinical recovery, ImROC and REFOCUS (England; no author or year given, 2012 or"
    .. " later), slide 10 key organisational challenges; after ImROC, Implementing Recovery - Organisational Change",
  licence = "facts and headings only; the words are ours",
  criteria = {
    {
      key = "everyday_meetings", title = "Day by day, people are met in a way that does them good",
      text = "On the phone, at the door, in every talk. People would tell a friend that it is worth coming.",
    },
    {
      key = "education", title = "There is plenty to learn here, and people who use the service lead it",
      text = "Courses and training for whoever likes, staff too, planned by those who know it from the inside.",
    },
    {
      key = "education_centre", title = "A place for learning keeps all this going",
      text = "Such as a recovery college, where people who use the service and people who work in it plan and teach"
        .. " together.",
    },
    {
      key = "commitment", title = "The whole organisation means it",
      text = "It shows in what the people at the top do, what there is money for, and how we speak when nobody is"
        .. " listening.",
    },
    {
      key = "choice", title = "People choose, and what they get is made to fit them",
      text = "There is something to choose from. Saying no to one thing does not cost anybody the others.",
    },
    {
      key = "workforce", title = "People who know distress from the inside work here, in all kinds of jobs",
      text = "What they know is wanted, paid and listened to. How the rest of us work has changed with them.",
    },
    {
      key = "risk", title = "What may go wrong is talked over with the person it is about",
      text = "Nothing is written behind their back. Keeping somebody from every risk can harm them too, and we weigh"
        .. " that together.",
    },
    {
      key = "partnership", title = "People who use the service decide with us, as partners",
      text = "From the beginning, in what matters, and with as much say. It is more than being asked for an opinion.",
    },
    {
      key = "staff", title = "People who work here are supported in their own hard times",
      text = "They may say so, or not, and lose nothing by it.",
    },
    {
      key = "life", title = "We open doors to a life that is about more than illness",
      text = "A home, friends, work, learning, a place in the neighbourhood: whatever the person would like to have,"
        .. " or have again.",
    },
  },
}

return plugin
