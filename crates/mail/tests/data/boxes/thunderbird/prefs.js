user_pref("mail.x", "From: To: Subject:");
