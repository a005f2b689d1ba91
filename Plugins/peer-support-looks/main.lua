-- What has been found to make peer support what it is: seven lists, each in a file of its own, which says where
-- its facts come from. A group may look at itself with one of them, with none, or with a copy that says it better.
-- Nobody in the group is looked at. Each statement is about all of us, and may be passed over.
--
-- Headings, counts and their order are those of the sources. The words are kith's own.

local rubrics = {}

for _, name in ipairs({
  "fidelity", "outcomes", "characteristics", "user_led", "guidelines", "unique_factors", "core_principles",
}) do
  rubrics[name] = kith.require(name)
end

return { rubrics = rubrics }
