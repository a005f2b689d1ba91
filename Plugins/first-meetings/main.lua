-- Two things for a group that begins, after WHO's guidance on creating and running peer support groups
-- (QualityRights, pilot version, 2017). Facts and headings are taken from there, the words are kith's own; WHO has
-- no part in this and does not endorse it.
--
-- `good_group_member` is a sheet to hand out, and nobody is measured by it: section "Annex 1: How to be a good
-- group member", there after the Canadian Mental Health Association, BC Division (2007). It has seven points,
-- numbered 1 to 5, 7 and 8.
-- The fourth says what happens where somebody has been harmed; what the law wants differs by country, and stands
-- on the facilitator's card.
--
-- `venue` is for choosing a room: section "Location and frequency of meetings", there after Alzheimer's Disease
-- International.

local plugin = { rubrics = {} }

plugin.rubrics.good_group_member = {
  title = "Being good company",
  summary = "Seven things that we try when we are together. It is a sheet to keep, for everybody, and nobody is"
    .. " measured by it. All of us forget one of them at times; then we say so and go on. The numbers are as we"
    .. " found them; there is no 6.",
  purpose = "handout",
  source = "WHO QualityRights, Creating peer support groups in mental health and related areas (2017,"
    .. " WHO/MSD/MHP/17.13), Annex 1: How to be a good group member; after Canadian Mental Health Association, BC"
    .. " Division, Peer Support Guide (2007), Appendix E",
  licence = "WHO's text: CC BY-NC-SA 3.0 IGO, part of a third party; facts only, the words are ours",
  criteria = {
    {
      key = "confidentiality", number = 1, title = "What is said here stays here",
      text = "Outside, I don't speak of anybody so that others could guess who it is. How far this goes, and where"
        .. " it has a limit, we have said to each other.",
    },
    {
      key = "advice", number = 2, title = "I ask before I give advice",
      text = "Often it is enough to be heard. What was good for me may not be for you, so I ask first: would you"
        .. " like to hear what I did?",
    },
    {
      key = "goals", number = 3, title = "I leave others their goals",
      text = "Some of us want something very much, and I may see it otherwise. What you decide about your treatment"
        .. " or your life is yours, and I don't judge it.",
    },
    {
      key = "harm", number = 4, title = "When somebody is being harmed, we take it seriously",
      text = "If one of us is hurt, neglected or badly treated, anywhere, here too, there are laws, and people whose"
        .. " work it is. We look for them together. If the law asks us to do more, whoever was hurt hears so from us"
        .. " first.",
    },
    {
      key = "different_points", number = 5, title = "I listen, wherever you are today",
      text = "For some of us all of this is new, or has just become heavy again. Nobody is helped by being told to"
        .. " cheer up. To be heard and understood does more.",
    },
    {
      key = "welcome", number = 7, title = "I need not like everybody, and everybody is welcome",
      text = "We may think differently about life, and differ in schooling, money or family. Each of us has the same"
        .. " right to be here.",
    },
    {
      key = "limits", number = 8, title = "We can't solve everything here",
      text = "Sometimes it becomes clearer by talking, or one of us knows where else to ask. Whoever finds support"
        .. " elsewhere is just as welcome here.",
    },
  },
}

plugin.rubrics.venue = {
  title = "Is this a room for us?",
  summary = "Six things to look at before the group decides on a room, and again when something about it has"
    .. " changed. Hardly any room has them all; it helps to know what is missing.",
  purpose = "group",
  source = "WHO QualityRights, Creating peer support groups in mental health and related areas (2017,"
    .. " WHO/MSD/MHP/17.13), Location and frequency of meetings; after Alzheimer's Disease International, Starting a"
    .. " Self-Help Group",
  licence = "WHO's text: CC BY-NC-SA 3.0 IGO, part of a third party; facts only, the words are ours",
  scale = {
    { value = 0, label = "no" },
    { value = 1, label = "partly" },
    { value = 2, label = "yes" },
  },
  criteria = {
    {
      key = "access", title = "Everybody can get there and get in",
      text = "By bus, on foot, on wheels, after dark, up the steps and through the door. And nobody is on show as"
        .. " they go in.",
    },
    { key = "size", title = "There is room for all of us, and a chair for each" },
    {
      key = "comfort", title = "It is quiet, and nobody overhears us",
      text = "Somebody who needs a moment can step out, and come back in.",
    },
    { key = "convenience", title = "There are toilets, and everybody can use them" },
    {
      key = "cost", title = "It costs us nothing, or no more than we have",
      text = "Whoever comes still pays nothing.",
    },
    {
      key = "refreshments", title = "We can have something to drink there, or a bite to eat",
      text = "A kettle is plenty. People find it easier to talk with a cup in their hands.",
    },
  },
}

return plugin
