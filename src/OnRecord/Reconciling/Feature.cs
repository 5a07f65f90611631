namespace OnRecord.Reconciling;

/// <summary>One measure of likeness, 0–1, by its name; <see cref="Sign"/> says that it may only speak for two accounts being one (1), only against it (-1) or either (0).</summary>
readonly record struct Feature(string Name, int Sign);
