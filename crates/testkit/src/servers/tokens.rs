//! A fake of a provider's token server.
