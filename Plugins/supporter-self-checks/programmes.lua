-- What a supporter has around them. The article "The Benefits of Peer Support for Mental Illness" by Ashley L.
-- Peterson names six elements in "Elements of effective peer support programs", after a review by the Centre for
-- Addiction and Mental Health (CAMH). They are about a programme; here they are turned round to what it gives to the
-- person who works in it. Two of them speak of what that person is like, and of how well they are. We ask instead
-- whether they have what it takes to be so.

return {
  title = "What you have around you",
  summary = "Support is easier to give where people have support themselves. Here are six things that help, for you"
    .. " to see which of them you have. What is missing is no fault of yours; it may be something to ask for. Pass"
    .. " over whatever you like. Your answers are sealed for you: nobody else sees them, and they are never added up"
    .. " with anybody else's. It is not a test.",
  purpose = "self_check",
  source = "A. L. Peterson, The Benefits of Peer Support for Mental Illness (Mental Health @ Home, no year given),"
    .. " section Elements of effective peer support programs, after a review by the Centre for Addiction and Mental"
    .. " Health (CAMH)",
  licence = "None stated: facts and headings only; the words are ours",
  criteria = {
    { key = "learning_and_talking",
      title = "I can learn what this work asks for, and have somebody to talk to about it",
      text = "A course, a mentor, another supporter who has time for me." },
    { key = "company_and_choice",
      title = "Where I work, we keep people company and leave the deciding to them",
      text = "Nobody expects me to steer anybody." },
    { key = "safe_place",
      title = "I have a place for this work where people are safe, respected and heard",
      text = "That goes for me as well." },
    { key = "others_beside_me",
      title = "I am in touch with other supporters, and have the time to reach out to people",
      text = "I don't do this all alone, and needn't wait until somebody comes to me." },
    { key = "room_to_be_myself",
      title = "I have the time and quiet that I need to be warm, open, calm and hopeful",
      text = "Nobody is all of this every day. It comes easier where there is no rush." },
    { key = "room_for_my_own_life",
      title = "I have what I need to be well myself, and can rest or step back when I want to",
      text = "A hard time of my own is not held against me." },
  },
}
