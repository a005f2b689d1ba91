-- The five elements by which peer support stays in the hands of its own people: Faulkner and Kalathil (2012), who
-- asked nine very different projects for Together, a British charity; after the review for Grow, section
-- "Preserving User-Led Peer Support".

return {
  title = "In our own hands",
  summary = "Nine very different projects were asked what keeps peer support in the hands of those it is for. Five"
    .. " things stood out. They may be worth a look when somebody offers a group money, a room or a place within a"
    .. " service.",
  purpose = "group", scoring = "none",
  source = "L. Rubenstein, Mutual Support in Mental Health Recovery (review for Grow, Australia; undated, 2014 or"
    .. " later), section Preserving User-Led Peer Support, table Good Practice in User-Led Peer Support; after"
    .. " Faulkner and Kalathil (2012)",
  licence = "facts and headings only; the words are ours",
  criteria = {
    {
      key = "value_base", title = "We build on what we have lived through ourselves",
      text = "Each of us knows their own life best, and no two lives are alike. We trust each other to run our own,"
        .. " with support and whatever it takes.",
    },
    {
      key = "organic_structure", title = "What we have agreed keeps us safe and leaves us room to grow",
      text = "A friendship, a walk, a chat in the kitchen: they have a place beside the agreements.",
    },
    {
      key = "peers_lead", title = "The people it is for lead it",
      text = "Whoever takes part has a right to help choose what we do, and the chance to.",
    },
    {
      key = "variety", title = "There is more than one way to do this, and we may try",
      text = "People want different things. What another group does otherwise is as good.",
    },
    {
      key = "support_and_resources", title = "Those who support others are supported too",
      text = "They have somebody to talk to and can learn what they would like to, such as listening, or getting on"
        .. " with people unlike themselves. There is enough money, and it is kept for this.",
    },
  },
}
