namespace OnRecord.Times;

/// <summary>Whether what a time goes with has happened or is to come.</summary>
enum Tense : byte { Unknown, Past, Present, Future }
