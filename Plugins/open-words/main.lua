-- Open and closed language, after WHO's guidance on one-to-one peer support (chapter "Language", section "Open and closed
-- language", which takes it from S. Davidow, A Handbook for Individuals Working in Peer Roles, 2014). It gives three worked
-- examples, and says that there is no agreed list of good and bad words; its sister guidance on groups leaves it to people
-- which words are used of them ("Preliminary note on language"). The first three entries below go with the three examples;
-- the others carry the idea further and are ours, as is all the wording.
--
-- They are hints, shown beside what a group says of itself in public: its name, its purpose, whom it is for. Nobody's
-- own words are ever looked at, and nothing is refused or changed. A copy with other words, or fewer, is as good.
--
-- `instead_of` is matched as whole words, so plurals are written out. Leave out words that have a harmless meaning too:
-- "patient" would be found in "be patient with each other".

local plugin = { words = {} }

plugin.words.open = {
  title = "Words that leave room",
  summary = "A closed word tells somebody's story for them: what they are, what is wrong, how it will go on. An open one says"
    .. " what happened and leaves its meaning to the person. Three examples. \"She is bipolar\" makes a name of a diagnosis;"
    .. " \"she was given a diagnosis of bipolar disorder\" says what was done, and what it means to her is hers to say. \"He is"
    .. " non-compliant\" takes for granted that he ought to; \"he would rather not\" leaves him his reasons. \"They have"
    .. " hallucinations\" settles that what they hear is unreal and bad; \"they hear voices\" settles nothing. There is no list"
    .. " that everybody agrees on, and a word that hurts one group is worn with pride by another. These are hints to think"
    .. " about. You choose your words.",
  source = "The idea: WHO QualityRights, Providing individualized peer support in mental health and related areas (2017,"
    .. " WHO/MSD/MHP/17.12), chapter 7, Open and closed language, after S. Davidow (2014). The words are kith's own",
  entries = {
    {
      instead_of = {
        "schizophrenics", "schizophrenic", "bipolars", "is bipolar", "are bipolar", "borderlines", "depressives", "anorexics",
        "psychotics",
      },
      say = { "people who were given a diagnosis of …", "people who know … from the inside" },
      because = "A diagnosis is something that a person was given, and it may mean much or little to them. As a name for the"
        .. " person it leaves no room for that.",
    },
    {
      instead_of = { "non-compliant", "noncompliant", "non-compliance", "treatment-resistant" },
      say = { "would rather not", "decided otherwise", "have not found what helps yet" },
      because = "These words take for granted who is right. To say what a person does, or would like, leaves them their"
        .. " reasons, and the choice whether to tell them.",
    },
    {
      instead_of = { "auditory hallucinations", "hallucinations", "hallucinating", "delusions", "delusional" },
      say = { "hear voices", "see or believe things that others do not" },
      because = "Whether it is real or not, and good or bad, each person may see for themselves. Plain words say what happens"
        .. " and leave that open.",
    },
    {
      instead_of = {
        "service users", "service user", "consumers", "clients", "mental patients", "psychiatric patients", "ex-patients",
      },
      say = { "people", "members", "whoever comes" },
      because = "These words place a person within a service. Many find that cold, and who comes to you is more than that;"
        .. " some do call themselves so.",
    },
    {
      instead_of = { "the mentally ill", "mentally ill", "mentally disturbed", "mental cases" },
      say = { "people who have been through hard times", "people who know distress from the inside" },
      because = "This makes one group of very different people, and their whole self of one thing. Put the person first, and"
        .. " name what you share.",
    },
    {
      instead_of = { "mental illness", "mental illnesses", "mental disorder", "mental disorders" },
      say = { "distress", "what we live with" },
      because = "For some of us illness is the right word, for others it was never that. A wider word lets both in.",
    },
    {
      instead_of = { "suffering from", "suffers from", "suffer from", "sufferers", "sufferer", "afflicted", "victims of" },
      say = { "living with", "who know" },
      because = "Some suffer, some do not, and most do not all the time. Whether it is suffering is for each to say.",
    },
    {
      instead_of = { "chronic", "incurable", "lifelong illness", "permanent condition" },
      because = "This says how it will go on for somebody, and nobody can know. The sentence may well do without it.",
    },
    {
      instead_of = { "high-functioning", "low-functioning", "high functioning", "low functioning", "severe cases", "mild cases" },
      say = { "everybody, on good days and on hard ones" },
      because = "It ranks people from outside. What a person can do differs from day to day, and no one needs to reach a mark"
        .. " to be with you.",
    },
    {
      instead_of = { "normal people", "healthy people", "normal life" },
      say = { "other people", "anybody", "a life of one's own" },
      because = "It tells whoever reads it that they are something else.",
    },
    {
      instead_of = { "addicts", "addict", "substance abusers", "substance abuse", "drug abusers", "drug abuse" },
      say = { "people who use or have used drugs", "substance use" },
      because = "The one word is all of a person, and abuse passes judgement. Where you have chosen it for yourselves it is"
        .. " yours.",
    },
    {
      instead_of = { "committed suicide", "commit suicide", "failed suicide", "unsuccessful suicide" },
      say = { "died by suicide", "tried to end their life" },
      because = "To commit something sounds like a crime, and to fail at it like a fault. Plain words are easier on those who"
        .. " have lost somebody, and on those who lived.",
    },
    {
      instead_of = { "vulnerable people", "the vulnerable", "the needy", "those in need", "people in need", "less fortunate" },
      say = { "people in a hard time", "each other" },
      because = "It parts those who help from those who are helped. Among equals everybody is at times the one and at times the"
        .. " other.",
    },
    {
      instead_of = { "attendees", "attendance", "must attend", "dropouts", "drop-outs" },
      say = { "whoever comes", "come when you like" },
      because = "This is how registers speak. Coming, staying away and coming back are each person's own affair.",
    },
  },
}

return plugin
