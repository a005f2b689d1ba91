-- What a supporter can do: twelve categories of core competencies, 62 in all. They come from the US Substance Abuse
-- and Mental Health Services Administration (SAMHSA, 2015), and WHO's guidance on one-to-one peer support lists them
-- in "Annex 1: Core competencies of peer supporters". Their number and order are those of that list, the names of the
-- sections say in short what its headings say, and every sentence is ours. Where the list speaks of the laws of one
-- country we say "here", and where it speaks of families and of other people around somebody we add that the person
-- wants it.

local relationships = "Warm relationships"
local support = "Giving support"
local experience = "Sharing experience"
local personal = "Made to fit the person"
local planning = "Plans of their own"
local resources = "Finding what there is"
local skills = "Knowing and learning together"
local crises = "In a crisis"
local communication = "Communication"
local teamwork = "Working with others"
local advocacy = "Leading and speaking up"
local growth = "Learning and looking after yourself"

return {
  title = "What you can do",
  summary = "Sixty-two things that a supporter may know how to do, under twelve headings. Nobody has all of them,"
    .. " and some will not fit where you are: then they don't apply. Take one heading, or a few lines, and come back"
    .. " some other time; pass over whatever you like. If today is a hard day, this can wait. It is not a test, and"
    .. " no answer is too little. Your answers are sealed for you: nobody else sees them, and they are never added"
    .. " up with anybody else's.",
  purpose = "self_check",
  source = "Substance Abuse and Mental Health Services Administration (SAMHSA), Core competencies (2015), as given"
    .. " in WHO QualityRights, Providing individualized peer support in mental health and related areas (2017,"
    .. " WHO/MSD/MHP/17.12), chapter 8 and Annex 1, Core competencies of peer supporters",
  licence = "WHO: CC BY-NC-SA 3.0 IGO; SAMHSA: not stated. Headings and counts only; the words are ours",
  exports_texts = false,
  criteria = {
    { key = "first_move", section = relationships,
      title = "I make the first move, where somebody may be glad of it" },
    { key = "hear_words_and_feelings", section = relationships,
      title = "I listen for what people say and for how they feel about it" },
    { key = "reach_out", section = relationships,
      title = "I reach out to people whether things go well for them or badly" },
    { key = "accept", section = relationships,
      title = "I accept people as they are and respect them, and they can tell that I mean it" },
    { key = "try_to_understand", section = relationships,
      title = "I try to understand what it was like for people, and let them see that I try" },

    { key = "take_seriously", section = support,
      title = "I take seriously what somebody has lived through and how it feels to them" },
    { key = "place_in_the_community", section = support,
      title = "I encourage people to look for a place in the community that they would like",
      text = "A job, a course, a choir, helping a neighbour: whatever appeals to them." },
    { key = "have_hope", section = support,
      title = "I have hope for people, and let them know",
      text = "Hope comes and goes, mine too." },
    { key = "be_glad_with_people", section = support,
      title = "I am glad with people, about what they tried as much as about what worked" },
    { key = "lend_a_hand", section = support,
      title = "I lend a hand with something that somebody wants to get done" },

    { key = "stories", section = experience,
      title = "I tell my story to give hope, and another's only when they said that I may" },
    { key = "what_i_still_do", section = experience,
      title = "I talk about what I still do for my own wellbeing" },
    { key = "tell_or_listen", section = experience,
      title = "I notice when my story helps, and when it is better to listen" },
    { key = "what_helps", section = experience,
      title = "I say what helps me, and help people discover what helps them" },

    { key = "know_my_own_view", section = personal,
      title = "I know my values and my background, and how they colour what I think of people" },
    { key = "respect_beliefs", section = personal,
      title = "I respect what people and their families believe in and how they live" },
    { key = "each_way_its_own", section = personal,
      title = "I see that each person's way is their own, and seldom simple, and go by that" },
    { key = "shape_what_i_offer", section = personal,
      title = "I shape what I offer round what the person wants, and their family if they like" },

    { key = "goals_and_dreams", section = planning,
      title = "I support people in choosing goals, and in dreaming of what might be" },
    { key = "suggest_ways", section = planning,
      title = "When somebody wants to get somewhere, I know ways to suggest, and they choose" },
    { key = "weigh_things_up", section = planning,
      title = "I help people weigh up which services and which support they want" },
    { key = "part_of_the_team", section = planning,
      title = "I help people to have a part and a say among those who support or treat them" },
    { key = "look_things_up", section = planning,
      title = "I look in more than one place, and pass on what can be trusted" },

    { key = "know_what_there_is", section = resources,
      title = "I know what there is around here, and look now and then whether it still holds" },
    { key = "find_choose_use", section = resources,
      title = "I help people look into what is on offer, choose, and use what they want" },
    { key = "ways_to_health_services", section = resources,
      title = "I help people to the health services that they want, and to what they can get there" },
    { key = "go_along", section = resources,
      title = "I go along to an appointment or to something in the community, when I am asked" },
    { key = "join_in", section = resources,
      title = "I join in what somebody does in the community, when they would like that" },

    { key = "share_what_i_know", section = skills,
      title = "I share what I know about health, wellbeing, recovery and what supports it" },
    { key = "find_out_together", section = skills,
      title = "I like to find things out and learn together with people" },
    { key = "ways_through_services", section = skills,
      title = "I help people find their way through services, and get the treatment they want" },
    { key = "practise_skills", section = skills,
      title = "I help people practise something that they would like to be able to do" },
    { key = "family_and_friends", section = skills,
      title = "If the person wants it, I tell family and friends what recovery and support can be" },
    { key = "ways_that_suit", section = skills,
      title = "I go about this in ways that suit the person" },

    { key = "notice_distress", section = crises,
      title = "I notice when somebody is in distress, or when something around us isn't safe" },
    { key = "reassure", section = crises,
      title = "I can be a reassuring presence when somebody is in distress" },
    { key = "safe_places", section = crises,
      title = "I try to make it safe where we meet" },
    { key = "act_in_a_crisis", section = crises,
      title = "In a crisis I do something: I know who helps here, and go by what the person wants",
      text = "That can mean fetching somebody. I don't have to deal with it alone." },
    { key = "plan_ahead", section = crises,
      title = "I help people who would like to set down beforehand what they want for a hard time",
      text = "It is theirs: their words, kept by them, shown to whom they choose." },

    { key = "words_of_respect", section = communication,
      title = "I speak and write of people with respect, as people first, whomever I talk to" },
    { key = "listen_actively", section = communication,
      title = "I listen actively: I ask, and say back what I heard" },
    { key = "ask_when_unsure", section = communication,
      title = "When I am not sure that I understood, I ask" },
    { key = "say_my_view", section = communication,
      title = "Among colleagues I say how I see things" },
    { key = "write_things_down", section = communication,
      title = "What I have to write down is plain, and the person has seen it and agreed",
      text = "Many supporters write nothing down. Then this does not apply." },
    { key = "keep_confidences", section = communication,
      title = "I know the rules on confidentiality, keep to them, and respect people's privacy" },

    { key = "with_colleagues", section = teamwork,
      title = "I work together with colleagues to make what we offer better" },
    { key = "ask_services_firmly", section = teamwork,
      title = "When somebody wants me to, I am firm with services about what they need",
      text = "For the mind, for the body, or around alcohol and other drugs." },
    { key = "with_health_workers", section = teamwork,
      title = "If the person wants it, I join up with those who look after their health" },
    { key = "with_family", section = teamwork,
      title = "If the person wants it, I join up with family, friends and others close to them" },
    { key = "with_the_community", section = teamwork,
      title = "I make links with people and organisations around us, so that more doors open" },
    { key = "settle_conflicts", section = teamwork,
      title = "Where there is a quarrel, with somebody or those near them, I try to put it right" },

    { key = "know_rights", section = advocacy,
      title = "I know which rights and laws matter here, and use that so that they are respected" },
    { key = "speak_up", section = advocacy,
      title = "When somebody wants me to, I speak up for what they need and wish for",
      text = "With those who treat them, in the community, where they live, or with family." },
    { key = "legal_help", section = advocacy,
      title = "I know where to find legal advice and advocacy, and help make a plan with them" },
    { key = "against_prejudice", section = advocacy,
      title = "I do something against prejudice and discrimination",
      text = "Large or small. It meets people who have known distress, and their families too." },
    { key = "colleagues_learn", section = advocacy,
      title = "I tell colleagues what I know about recovery, and about how support can be used" },
    { key = "better_organisation", section = advocacy,
      title = "I do my part to make the organisation a better one" },
    { key = "keep_my_word", section = advocacy,
      title = "I keep my word, and supporters and others in this work know it",
      text = "To say that I can't today is one way of keeping it." },

    { key = "know_my_limits", section = growth,
      title = "I know where my knowledge ends, and ask for help there" },
    { key = "talk_my_work_over", section = growth,
      title = "I talk my work over with somebody, and get something from it",
      text = "A supervisor, a mentor or another supporter. I bring what is on my mind, and we look for ways." },
    { key = "look_at_myself", section = growth,
      title = "I look at what this work stirs up in me, and notice when I need support myself" },
    { key = "go_on_learning", section = growth,
      title = "I look for chances to learn more about giving support" },
  },
  subscales = {
    { key = "relationships", title = relationships,
      criteria = { "first_move", "hear_words_and_feelings", "reach_out", "accept", "try_to_understand" } },
    { key = "giving_support", title = support,
      criteria = { "take_seriously", "place_in_the_community", "have_hope", "be_glad_with_people", "lend_a_hand" } },
    { key = "sharing_experience", title = experience,
      criteria = { "stories", "what_i_still_do", "tell_or_listen", "what_helps" } },
    { key = "made_to_fit", title = personal,
      criteria = { "know_my_own_view", "respect_beliefs", "each_way_its_own", "shape_what_i_offer" } },
    { key = "planning", title = planning,
      criteria = { "goals_and_dreams", "suggest_ways", "weigh_things_up", "part_of_the_team", "look_things_up" } },
    { key = "resources", title = resources,
      criteria = { "know_what_there_is", "find_choose_use", "ways_to_health_services", "go_along", "join_in" } },
    { key = "skills", title = skills,
      criteria = {
        "share_what_i_know", "find_out_together", "ways_through_services", "practise_skills", "family_and_friends",
        "ways_that_suit",
      } },
    { key = "crises", title = crises,
      criteria = { "notice_distress", "reassure", "safe_places", "act_in_a_crisis", "plan_ahead" } },
    { key = "communication", title = communication,
      criteria = {
        "words_of_respect", "listen_actively", "ask_when_unsure", "say_my_view", "write_things_down",
        "keep_confidences",
      } },
    { key = "working_with_others", title = teamwork,
      criteria = {
        "with_colleagues", "ask_services_firmly", "with_health_workers", "with_family", "with_the_community",
        "settle_conflicts",
      } },
    { key = "speaking_up", title = advocacy,
      criteria = {
        "know_rights", "speak_up", "legal_help", "against_prejudice", "colleagues_learn", "better_organisation",
        "keep_my_word",
      } },
    { key = "growth", title = growth,
      criteria = { "know_my_limits", "talk_my_work_over", "look_at_myself", "go_on_learning" } },
  },
}
