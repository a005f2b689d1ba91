-- The seven standards of MacNeil and Mead (2003), who spent a year with a large peer centre and asked how one
-- knows that peer support is on the right path; after the review for Grow, section "Fidelity Standards". Its table
-- gives examples of how each shows, 4, 5, 2, 4, 3, 3 and 3 of them; they are the indicators.

return {
  title = "Seven standards of peer support",
  summary = "Two researchers spent a year with a place that peers run, and asked how one can tell that peer support"
    .. " is going well. These seven came of it, with examples of how each may show. They are examples: with you it"
    .. " may show otherwise. It looks at the group and at nobody in it.",
  purpose = "group",
  source = "L. Rubenstein, Mutual Support in Mental Health Recovery (review for Grow, Australia; undated, 2014 or"
    .. " later), section Fidelity Standards, table Peer Support Fidelity Standards; after MacNeil and Mead (2003)",
  licence = "facts and headings only; the words are ours",
  criteria = {
    {
      key = "critical_learning", title = "We look afresh at who we are and how we came to be so",
      text = "What we were told about ourselves, and about what help is, can be questioned here. We look for words"
        .. " of our own.",
      indicators = {
        "People find that what they went through makes sense, whatever name others gave it.",
        "People see themselves as more than the one who gets help.",
        "People have more of a say with those around them.",
        "People find out what does them good, each in their own way.",
      },
    },
    {
      key = "community", title = "Everybody here belongs, is seen and is heard",
      text = "What somebody has lived through is believed and not judged.",
      indicators = {
        "We listen, and say that we have heard.",
        "Nobody is told what to do, and nobody is here to be mended.",
        "People can come as they are today, on a hard day too.",
        "Whoever leads at one time follows at another.",
        "People can be themselves, and find that others know it too.",
      },
    },
    {
      key = "flexibility", title = "What we do fits the people who come",
      text = "We ask what people like and need, and there are several ways to be part of it.",
      indicators = {
        "People can try something that is a little new to them, when they want to.",
        "People are invited to show others what they know and what they can do.",
      },
    },
    {
      key = "instructive", title = "We learn from each other",
      text = "What one of us has found out, the others get to know. When we disagree, we try to learn something from"
        .. " it.",
      indicators = {
        "We think things through together.",
        "When we tell each other how something came across, it is honest, and nobody is left out.",
        "Each of us teaches at times and learns at times.",
        "What people have lived through, and everyday good sense, count as knowledge here.",
      },
    },
    {
      key = "mutual_responsibility", title = "We are there for each other as equals",
      text = "Whatever it is that somebody lives with is met with respect. What we owe each other grows from knowing"
        .. " each other.",
      indicators = {
        "Nobody counts for more than anybody else.",
        "People decide about their own lives, each at their own pace.",
        "People can be honest with each other, and are.",
      },
    },
    {
      key = "setting_limits", title = "We say what we can do for each other and what we can't",
      text = "Each of us knows best where their own limits are. What others have lived through is honoured.",
      indicators = {
        "What makes it safe to be together is talked over and agreed.",
        "People can say what they think and what they feel.",
        "We know that it can take a long time, and nobody is hurried.",
      },
    },
    {
      key = "safety", title = "It is safe here to show what we feel and think",
      text = "Somebody who opens up is believed and met with kindness.",
      indicators = {
        "What is said here stays here, and all of us know the limits of that.",
        "We have talked about how much disagreement we can bear, and what would be too much.",
        "As we learn, we change what we have agreed.",
      },
    },
  },
}
