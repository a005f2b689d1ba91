-- How a supporter goes about it: twelve ethical guidelines and the practices that go with each, 56 in all. They were
-- found with about a thousand peer supporters by the International Association of Peer Supporters (iNAPS, 2011), and
-- WHO's guidance on one-to-one peer support repeats them in "From ethics to practice guidelines". Their number and
-- order are those of that table, the names of the sections are near to its headings, and every sentence is ours.

local voluntary = "Voluntary"
local hopeful = "Hopeful"
local open_minded = "Open-minded, without judging"
local empathetic = "Empathetic"
local respectful = "Respectful"
local change = "Working for change"
local honest = "Honest and direct"
local mutual = "Mutual: giving and receiving"
local equal = "Power shared equally"
local strengths = "Looking at strengths"
local transparent = "Transparent, in plain words"
local person_driven = "Led by the person"

return {
  title = "How you go about it",
  summary = "Fifty-six things that supporters said matter to them, under twelve headings. They ask a lot, and nobody"
    .. " does all of them every day. Take one heading, or a few lines, and come back some other time; pass over"
    .. " whatever you like. If today is a hard day, this can wait. It is not a test, and no answer is too little."
    .. " Your answers are sealed for you: nobody else sees them, and they are never added up with anybody else's.",
  purpose = "self_check",
  source = "International Association of Peer Supporters (iNAPS), National Practice Guidelines for Peer Supporters"
    .. " (2011), as given in WHO QualityRights, Providing individualized peer support in mental health and related"
    .. " areas (2017, WHO/MSD/MHP/17.12), chapter 6, From ethics to practice guidelines",
  licence = "WHO: CC BY-NC-SA 3.0 IGO; iNAPS: not stated. Headings and counts only; the words are ours",
  exports_texts = false,
  criteria = {
    { key = "free_to_say_no", section = voluntary,
      title = "I leave it to each person whether they want support, from me or from anyone" },
    { key = "free_to_change", section = voluntary,
      title = "People can stop, or go to another supporter, and I make that easy for them",
      text = "Somebody would perhaps rather talk to a woman, or to someone of their own age. No reason is needed." },
    { key = "free_to_decline", section = voluntary,
      title = "I say so when I am not the right one for somebody, and help them find another",
      text = "I, too, am free to say no. It is about me and not about them: some things come too close, or I know"
        .. " too little." },
    { key = "stand_up_for_choice", section = voluntary,
      title = "Where I see somebody being pressed or forced, I stand up for their choice",
      text = "At once, or later, or together with somebody. Not every moment is safe for it." },

    { key = "tell_my_story", section = hopeful,
      title = "I tell something of my own story where it touches what somebody is facing now" },
    { key = "live_openly", section = hopeful,
      title = "I let people see how I look after myself, on good days and on hard ones",
      text = "I don't have to be fine." },
    { key = "look_for_meaning", section = hopeful,
      title = "When somebody looks for something good in a hard time, I look with them",
      text = "Only if they want to, and when. Some things are simply hard." },

    { key = "learn_from_difference", section = open_minded,
      title = "Where somebody sees things differently, I am curious, and glad to learn" },
    { key = "own_way", section = open_minded,
      title = "I respect the way that each person thinks is right for them, even if it isn't mine" },
    { key = "as_they_are", section = open_minded,
      title = "I meet people as they are today, without waiting for them to be different" },
    { key = "no_rating", section = open_minded,
      title = "I listen without rating people or sizing them up" },

    { key = "listen_without_judging", section = empathetic,
      title = "I hear people out, and don't judge what I hear" },
    { key = "alike_is_not_the_same", section = empathetic,
      title = "I keep in mind that what I know too may be quite different for somebody else" },

    { key = "gain_from_difference", section = respectful,
      title = "I welcome other cultures and ways of thinking; both of us gain from them" },
    { key = "what_difference_brings", section = respectful,
      title = "I like to look with people at what being different brings to them and to others" },
    { key = "warm_and_unhurried", section = respectful,
      title = "I try to be unhurried, warm and kind with everyone in this work" },
    { key = "same_rights", section = respectful,
      title = "I see in everybody a person of worth, with the rights that we all have" },
    { key = "many_ways", section = respectful,
      title = "I make room for every culture, every strength and every way through, mine too" },

    { key = "say_what_is_unjust", section = change,
      title = "When something is unjust, I find a good way to say so" },
    { key = "understand_injustice", section = change,
      title = "I try to understand what injustice does to people" },
    { key = "back_people_up", section = change,
      title = "When somebody wants to stand up to something unjust, I give them courage" },
    { key = "encouraging_words", section = change,
      title = "I use words that give people heart and show respect" },
    { key = "look_at_what_could_change", section = change,
      title = "I help people look at what might change for the better, for them or for others" },
    { key = "help_change_things", section = change,
      title = "Wherever people are wronged, I stand with them, and help to change it where I can",
      text = "Where I can: nobody can take up everything." },

    { key = "keep_private", section = honest,
      title = "What people tell me I keep to myself, within limits that they know of" },
    { key = "ready_for_hard_talks", section = honest,
      title = "I am ready to talk honestly about hard things, if and when the person wants to",
      text = "Such as safety, a crisis, being hurt, kept down or looked down on. Nobody has to tell me anything." },
    { key = "let_people_matter", section = honest,
      title = "I am gentle with people, and let them feel that they matter to me" },
    { key = "no_pretending", section = honest,
      title = "I don't pretend: not about myself, about others, or about how things stand",
      text = "And I hold out nothing that may never come." },
    { key = "worth_trusting", section = honest,
      title = "I try to be somebody to trust: straight, sincere, respectful" },

    { key = "both_learn", section = mutual,
      title = "I learn from the people I support, as they may from me" },
    { key = "room_to_give", section = mutual,
      title = "I leave room for people to give something as well, and gladly take it" },
    { key = "settle_it_together", section = mutual,
      title = "I settle things together with people wherever we can, with respect both ways" },

    { key = "words_among_equals", section = equal,
      title = "I talk with people as one talks among equals" },
    { key = "both_have_a_say", section = equal,
      title = "I act so that both of us have a say" },
    { key = "no_power_over", section = equal,
      title = "I watch that I don't use the power of my role over anybody" },
    { key = "beside_treatment", section = equal,
      title = "I offer something of another kind than treatment, and put a diagnosis on nobody" },

    { key = "find_strengths", section = strengths,
      title = "I encourage people to find their strengths, and to put them to use in their life" },
    { key = "see_strengths_first", section = strengths,
      title = "What I notice first in somebody is what they can do and what they hold dear" },
    { key = "my_strengths", section = strengths,
      title = "I tell how my own strengths have helped me, where that may give courage" },
    { key = "dreams", section = strengths,
      title = "I make room for dreams and wishes, the ones that matter to the person" },
    { key = "build_on_choices", section = strengths,
      title = "I see people's strengths and decisions as what everything else is built on" },
    { key = "leave_people_their_own", section = strengths,
      title = "I leave people what they can do themselves, and don't try to fix their life",
      text = "Doing something together, when they ask, is another thing." },

    { key = "say_what_i_offer", section = transparent,
      title = "I say what I can and can't offer before we begin" },
    { key = "plain_words", section = transparent,
      title = "I speak plainly, in words that judge nobody" },
    { key = "respectful_words", section = transparent,
      title = "I choose words that are respectful, and that do people good" },
    { key = "reliable_and_human", section = transparent,
      title = "I take this work seriously, and stay a human being in it" },
    { key = "role_of_its_own", section = transparent,
      title = "I keep my role apart from what nurses, doctors or social workers do" },
    { key = "keep_promises", section = transparent,
      title = "I promise what I can keep, and say so when I am not sure" },
    { key = "leave_medicines_alone", section = transparent,
      title = "I leave diagnoses and medicines to others, and don't check who takes what" },

    { key = "own_decisions", section = person_driven,
      title = "I encourage people to decide for themselves" },
    { key = "say_what_there_is", section = person_driven,
      title = "Where it helps, I tell people what they could choose from" },
    { key = "something_new", section = person_driven,
      title = "I encourage people who are thinking of trying something new" },
    { key = "after_mistakes", section = person_driven,
      title = "When something went wrong, I look with the person at what it can tell, without blame" },
    { key = "what_has_carried_them", section = person_driven,
      title = "I remind people of what has carried them through before" },
    { key = "grow_their_own_way", section = person_driven,
      title = "I encourage people in what they want to grow into" },
    { key = "what_they_want", section = person_driven,
      title = "I help people find out what they wish for and a way to it, and don't judge either" },
  },
  subscales = {
    { key = "voluntary", title = voluntary,
      criteria = { "free_to_say_no", "free_to_change", "free_to_decline", "stand_up_for_choice" } },
    { key = "hopeful", title = hopeful,
      criteria = { "tell_my_story", "live_openly", "look_for_meaning" } },
    { key = "open_minded", title = open_minded,
      criteria = { "learn_from_difference", "own_way", "as_they_are", "no_rating" } },
    { key = "empathetic", title = empathetic,
      criteria = { "listen_without_judging", "alike_is_not_the_same" } },
    { key = "respectful", title = respectful,
      criteria = {
        "gain_from_difference", "what_difference_brings", "warm_and_unhurried", "same_rights", "many_ways",
      } },
    { key = "working_for_change", title = change,
      criteria = {
        "say_what_is_unjust", "understand_injustice", "back_people_up", "encouraging_words",
        "look_at_what_could_change", "help_change_things",
      } },
    { key = "honest", title = honest,
      criteria = { "keep_private", "ready_for_hard_talks", "let_people_matter", "no_pretending", "worth_trusting" } },
    { key = "mutual", title = mutual,
      criteria = { "both_learn", "room_to_give", "settle_it_together" } },
    { key = "equal_power", title = equal,
      criteria = { "words_among_equals", "both_have_a_say", "no_power_over", "beside_treatment" } },
    { key = "strengths", title = strengths,
      criteria = {
        "find_strengths", "see_strengths_first", "my_strengths", "dreams", "build_on_choices", "leave_people_their_own",
      } },
    { key = "transparent", title = transparent,
      criteria = {
        "say_what_i_offer", "plain_words", "respectful_words", "reliable_and_human", "role_of_its_own", "keep_promises",
        "leave_medicines_alone",
      } },
    { key = "person_driven", title = person_driven,
      criteria = {
        "own_decisions", "say_what_there_is", "something_new", "after_mistakes", "what_has_carried_them",
        "grow_their_own_way", "what_they_want",
      } },
  },
}
