local helper = {}

function helper.go()
  leaked = 1
end

return helper
