-- Of the common ingredients that a study of ten years found in programmes run by their own people, the eight that
-- went together with hope, empowerment, meaning and trust in oneself: five of inclusion, three of self-expression.
-- After Campbell (2008) and Johnsen, Teague and Herr (2005), in the review for Grow, section "Common Ingredients
-- (CI)".

return {
  title = "Belonging, and a voice of one's own",
  summary = "For ten years a study looked at programmes that their own people run, and at what goes together with"
    .. " hope, with meaning, and with a say in one's life. Belonging and being able to express oneself stood out,"
    .. " and these eight things with them. They promise nothing, and are worth looking at together.",
  purpose = "group",
  source = "L. Rubenstein, Mutual Support in Mental Health Recovery (review for Grow, Australia; undated, 2014 or"
    .. " later), section Common Ingredients, table on those promoting positive outcomes; after Campbell (2008);"
    .. " Johnsen, Teague and Herr (2005)",
  licence = "facts and headings only; the words are ours",
  criteria = {
    {
      key = "free", section = "Inclusion", title = "It costs nothing to come",
      text = "Nobody pays, and nobody has to say that they can't.",
    },
    {
      key = "safety_rules", section = "Inclusion", title = "Our rules keep everybody from harm, and we made them"
        .. " ourselves",
      text = "Everybody they hold for can have a hand in them.",
    },
    {
      key = "no_hierarchy", section = "Inclusion", title = "Nobody stands above anybody else",
      text = "One of us opens the meeting, another has the key. That gives nobody more to say than others have.",
    },
    {
      key = "community", section = "Inclusion", title = "We feel that we belong together",
      text = "There is warmth and friendship, and we look out for each other.",
    },
    {
      key = "no_coercion", section = "Inclusion", title = "Nobody is made to do anything",
      text = "Each person chooses for themselves. What is unusual and harms nobody is fine.",
    },
    {
      key = "arts", section = "Self-expression", title = "We can tell our stories in pictures, music or poems",
      text = "Not everything goes into talk. Nobody needs a gift for it.",
    },
    {
      key = "life_experience", section = "Self-expression", title = "There is time and room to tell what our lives"
        .. " are like",
      text = "And to leave out whatever we would rather keep.",
    },
    {
      key = "listening", section = "Self-expression", title = "Our meetings are made for listening",
      text = "We know something of the same from the inside, and listen to each other with that in mind.",
    },
  },
  subscales = {
    {
      key = "inclusion", title = "Inclusion",
      criteria = { "free", "safety_rules", "no_hierarchy", "community", "no_coercion" },
    },
    { key = "self_expression", title = "Self-expression", criteria = { "arts", "life_experience", "listening" } },
  },
}
