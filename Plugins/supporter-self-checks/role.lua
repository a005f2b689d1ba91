-- What a supporter's role is used for: three traps, and four topics that come up in the work, each with what goes with
-- the role and what does not. WHO's guidance on one-to-one peer support has them in "Good use and misuse of peer
-- supporters", taken from S. Davidow, A Handbook for Individuals Working in Peer Roles (2014). The source shows the
-- two sides for the topics only; for the traps they are drawn from its explanations. The words are ours.

local traps = "Three traps"
local topics = "Four topics"

return {
  title = "What your role is used for",
  summary = "Other people's wishes can pull a supporter's role out of shape, often without anybody meaning to. Here"
    .. " are three ways in which that happens, and four things that come up in the work. Much of it is not in your"
    .. " hands, and none of it is a mark against you; it may be something to bring up where you work. Pass over"
    .. " whatever you like. It is not a test. Your answers are sealed for you: nobody else sees them, and they are"
    .. " never added up with anybody else's.",
  purpose = "self_check",
  source = "S. Davidow, A Handbook for Individuals Working in Peer Roles (2014), as given in WHO QualityRights,"
    .. " Providing individualized peer support in mental health and related areas (2017, WHO/MSD/MHP/17.12), section"
    .. " Good use and misuse of peer supporters",
  licence = "CC BY-NC-SA 3.0 IGO; Davidow: not stated. Facts and headings only; the words are ours",
  criteria = {
    {
      key = "busy_work", section = traps,
      title = "My time goes into support, and not into chores that nobody wants",
      indicators = {
        "I am asked for what calls for my own experience.",
        "When I help out with something else, so do the others.",
      },
      contrary = { "What is left over lands on my desk.", "I have little time for people because of it." },
    },
    {
      key = "mixed_loyalties", section = traps,
      title = "I am there for the person first, and nobody else's errand comes with me",
      indicators = {
        "What we talk about is up to the person I support.",
        "I pass on only what they want me to, and they know what it is.",
      },
      contrary = { "I am sent to find something out for the team.", "I am there to get a plan filled in." },
    },
    {
      key = "power_imbalance", section = traps,
      title = "I keep us as equal as I can, and am asked for nothing that gets in the way",
      indicators = { "When, where and what about, we settle between us.", "I am open about what my role lets me do." },
      contrary = {
        "I am asked to watch over somebody, or to talk them into something.",
        "Something that they want depends on what I say of them.",
      },
    },
    {
      key = "medicines", section = topics,
      title = "Where medicines come up, I help people find out, ask and be heard",
      indicators = {
        "I help somebody to say what worries them about a medicine, or how they see it.",
        "We look for good information together.",
      },
      contrary = { "I hand out medicines.", "I tell the staff who takes theirs and who doesn't." },
    },
    {
      key = "treatment_plans", section = topics,
      title = "Where a plan is made about somebody, I help their own voice to count",
      indicators = {
        "I help them be heard while it is made.",
        "I help them write down beforehand what they want for a hard time.",
        "I speak up for the goals that are theirs.",
      },
      contrary = { "I write the plan.", "I report to the staff how somebody is doing with it." },
    },
    {
      key = "housing_search", section = topics,
      title = "I help to look for a home when I am asked to",
      indicators = { "The wish came from the person who needs the home.", "I tell how it was for me to look for one." },
      contrary = {
        "We speak of nothing else, because a plan says so.",
        "Somebody on the staff wants it, and I am to bring it about.",
      },
    },
    {
      key = "answering_phones", section = topics,
      title = "When I answer a phone, it goes with being a supporter",
      indicators = {
        "I lend a hand in the office now and then.",
        "I take calls on a line where supporters talk with whoever rings.",
      },
      contrary = {
        "The phone is always mine, because the others would rather not.",
        "I have to judge how bad somebody's crisis is, and put them through.",
      },
    },
  },
}
