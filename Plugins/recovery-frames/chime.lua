-- CHIME: connectedness, hope and optimism, identity, meaning, empowerment, with 4, 5, 4, 5 and 5 characteristics. After
-- the review "Mutual Support in Mental Health Recovery" (L. Rubenstein for Grow), section "CHIME", table "Recovery
-- Processes - CHIME". The table adds to Leamy et al. (2011) from further research. Some names are shortened; the words
-- are ours.

return {
  title = "CHIME",
  summary = "Five things that came up again and again where people told how they found their way. Their first letters"
    .. " make the name. They come in no order, and nobody needs to have them all.",
  ["for"] = "person",
  source = "Mutual Support in Mental Health Recovery, a literature review by L. Rubenstein for Grow, Australia (no"
    .. " year given), section CHIME, table Recovery Processes; after Leamy et al. 2011, Tew et al. 2012, Mancini 2007"
    .. " and Nelson et al. 2001",
  licence = "Facts and headings only; the words are ours",
  dimensions = {
    {
      key = "connectedness", title = "Connectedness",
      text = "Being with others, and being somebody among them.",
      question = "Where do you feel that you belong, even for an hour?",
      parts = {
        {
          key = "peer_support", title = "Peer support and support groups",
          text = "Being with people who know it from their own lives.",
        },
        {
          key = "relationships", title = "Relationships",
          text = "The people close to you, and those you would like to be closer to.",
        },
        {
          key = "support_from_others", title = "Support from others",
          text = "Somebody who lends a hand, an ear or some time.",
        },
        {
          key = "community", title = "Being part of the community",
          text = "A place among neighbours, at work, in a club, or wherever you like to be.",
        },
      },
    },
    {
      key = "hope_and_optimism", title = "Hope and optimism",
      text = "Being able to think of a tomorrow that one would like. On some days others keep it for us.",
      question = "What helps you to keep a little hope, or who keeps it for you when you can't?",
      parts = {
        {
          key = "belief_in_recovery", title = "Believing that recovery is possible",
          text = "That life may be good again, or for the first time, in a way of one's own.",
        },
        {
          key = "motivation_to_change", title = "Motivation to change",
          text = "Wanting something to be different, for reasons of one's own.",
        },
        {
          key = "hope_inspiring_relationships", title = "Relationships that inspire hope",
          text = "People near whom it is easier to believe in something.",
        },
        {
          key = "positive_thinking", title = "Positive thinking and valuing success",
          text = "Noticing what went well too, however small. Nobody has to be cheerful for it.",
        },
        {
          key = "dreams_and_aspirations", title = "Dreams and aspirations",
          text = "What you would love to do or to be, near or far off.",
        },
      },
    },
    {
      key = "identity", title = "Identity",
      text = "Who you are in your own eyes, whatever names others have given to what you live with.",
      question = "What would you like people to know of you first?",
      parts = {
        {
          key = "social_identity", title = "Social identity",
          text = "The circles you count yourself part of: a faith, a trade, a team, a street, a family of any kind.",
        },
        {
          key = "dimensions_of_identity", title = "Dimensions of identity",
          text = "All that you are at the same time. No one thing is the whole of you.",
        },
        {
          key = "positive_identity", title = "A positive sense of identity",
          text = "Finding something to like in who you are now, be it old or new.",
        },
        {
          key = "overcoming_stigma", title = "Overcoming stigma",
          text = "Putting down what prejudice has made us think of ourselves.",
        },
      },
    },
    {
      key = "meaning", title = "Meaning in life",
      text = "What matters to you, and what you make of what you have lived through.",
      question = "What has mattered to you lately, large or small?",
      parts = {
        {
          key = "meaning_of_experiences", title = "Meaning of the experiences",
          text = "What you make of distress, or of an illness if you call it one. It is yours to say, and may stay"
            .. " open.",
        },
        {
          key = "spirituality", title = "Spirituality",
          text = "Faith, nature, music, silence: whatever is larger than oneself, for those to whom it means"
            .. " something.",
        },
        {
          key = "quality_of_life", title = "Quality of life",
          text = "Days that feel good to live, by your own measure.",
        },
        {
          key = "meaningful_life", title = "A meaningful life and social roles",
          text = "Being somebody for others: a friend, a neighbour, somebody's aunt, the one who can mend bicycles.",
        },
        {
          key = "rebuilding_life", title = "Rebuilding life",
          text = "Picking some things up again, leaving others, beginning new ones.",
        },
      },
    },
    {
      key = "empowerment", title = "Empowerment",
      text = "Having a hand in your own life, by yourself and together with others.",
      question = "What do you like to decide for yourself?",
      parts = {
        {
          key = "personal_responsibility", title = "Personal responsibility",
          text = "What is in your own hands, and only that. It is not about blame.",
        },
        {
          key = "control_over_life", title = "Control over life",
          text = "Feeling that what you do makes a difference to your days.",
        },
        {
          key = "power_with_others", title = "Power together with others",
          text = "What we can bring about when we go about it together.",
        },
        {
          key = "strengths", title = "Focusing on strengths",
          text = "Beginning with what somebody can do and likes to do.",
        },
        {
          key = "peer_organised_services", title = "Services organised by peers",
          text = "Support that is run by people who have wanted some themselves.",
        },
      },
    },
  },
}
