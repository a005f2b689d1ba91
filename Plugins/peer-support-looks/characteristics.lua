-- The twelve characteristics of good peer support that Basset, Faulkner, Repper and Stamou (2010) name, after the
-- review for Grow, section "Principles/Characteristics". It has their names only; what each means here is ours.
-- They warn that these things suffer easily where a health service provides the support, so "independence" is
-- taken as the group's.

return {
  title = "What good peer support is made of",
  summary = "Twelve things that people who know peer support found at the heart of it. They are somewhere to begin a"
    .. " talk. Take those that mean something to you, and leave the others.",
  purpose = "group", scoring = "none",
  source = "L. Rubenstein, Mutual Support in Mental Health Recovery (review for Grow, Australia; undated, 2014 or"
    .. " later), section Principles/Characteristics, table Characteristics of Peer Support; after Basset, Faulkner,"
    .. " Repper and Stamou (2010)",
  licence = "facts and headings only; the words are ours",
  criteria = {
    {
      key = "mutuality", title = "We give and we receive",
      text = "Whoever is there for others today may need them next time. Both are good.",
    },
    {
      key = "solidarity", title = "We stand by each other",
      text = "When one of us is treated unfairly, it matters to the rest of us too.",
    },
    {
      key = "synergy", title = "Things come of being together that none of us finds alone",
      text = "A thought, a laugh, an idea how to go on.",
    },
    {
      key = "sharing", title = "We can share things here without being afraid",
      text = "People trust that it will be taken kindly and kept.",
    },
    {
      key = "companionship", title = "We are good company",
      text = "There is tea and laughter too, and talk about nothing in particular.",
    },
    {
      key = "strengths", title = "We see what people can do and what they long for",
      text = "And not only what is hard for them.",
    },
    {
      key = "equality", title = "We are equals, and everybody has a say",
      text = "We decide together, and find that we can have a say elsewhere too.",
    },
    {
      key = "being_yourself", title = "People can be as they are",
      text = "Nobody has to play a part here, not even that of being well.",
    },
    {
      key = "independence", title = "The group belongs to itself",
      text = "Whoever lends us a room or gives us money leaves it to us what we do.",
    },
    {
      key = "stigma", title = "Prejudice weighs less here",
      text = "What others think of distress, and what we came to think of ourselves, loosens when we know each"
        .. " other.",
    },
    {
      key = "hopefulness", title = "There is hope in the room",
      text = "Nobody is talked into it, and a day without any is fine. It is there because others are.",
    },
    {
      key = "respect", title = "Everybody is respected, and nobody is left out",
      text = "Whatever their age, faith, looks, language, purse, or whom they love.",
    },
  },
}
