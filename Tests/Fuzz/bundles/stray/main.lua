-- For Scripts/fuzz: a bundle that names what is not there, and fails.
local helper = kith.require("helper")

return {
  formats = {
    echo = {
      title = "Stray",
      agenda = function()
        return helper.go(meetng, kith.tme, os.time)
      end,
    },
  },
}
