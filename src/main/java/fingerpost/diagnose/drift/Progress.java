package fingerpost.diagnose.drift;

/** How far a comparison has come: exchanges made, and those that are known to be needed. */
public record Progress(int done, int all) {}
