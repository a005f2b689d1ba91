-- What somebody who supports others one to one may look at, alone: what they have around them, how they go about it,
-- what they can do, and what their role is used for. Each file says where its facts come from; all the wording is
-- ours.
--
-- None of them is a test. There is no pass and no mark to reach, anything may be passed over, and the answers are
-- sealed for the person who gave them. No source gives a scale, so the usual one holds.

local plugin = { rubrics = {} }

plugin.rubrics.effective_programmes = kith.require("programmes")
plugin.rubrics.ethical_practices = kith.require("ethics")
plugin.rubrics.competencies = kith.require("competencies")
plugin.rubrics.use_of_the_role = kith.require("role")

return plugin
