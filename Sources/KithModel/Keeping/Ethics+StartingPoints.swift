extension Ethics {
    /// Nine points to start from, in our words, after the principles that WHO's guidance on creating peer support groups names
    /// under "Code of ethics". It says itself that each group should come to its own.
    package static let startingPoints = Ethics(points: [
        "What we hear here stays here, and so does who was here. We take home what we learned, never a name or somebody's story. Where somebody's life, or a child, is in danger, we may have to get help, and whoever it is about hears so from us first.",
        "No feeling is right or wrong. Whatever one of us feels may be felt here.",
        "We don't judge and don't find fault. Everybody is taken as they are.",
        "Speaking and being silent are equally welcome. Nobody is pressed; just being here is taking part.",
        "We try to understand each other from the inside, out of what we have been through ourselves.",
        "We mind each other's limits. We want each of us to grow stronger in their own way, and nobody to need us more and more.",
        "We have much in common, and each of us lives it differently. Both count.",
        "Time is shared evenly, and nobody is interrupted. Whoever is in a crisis gets more, and the rest of us wait gladly.",
        "The work goes round: making tea, greeting at the door, leading a meeting. Each takes what they can and like.",
    ])
}
