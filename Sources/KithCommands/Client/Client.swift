// What both programs that speak to the daemon have in common; passed on, since every command here speaks to it.
@_exported public import KithClient
