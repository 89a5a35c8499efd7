package fingerpost.simulate.result;

import fingerpost.simulate.compiled.Ideal;

/** What the same clients would get in a better or simpler world. */
public record Yardstick(Ideal ideal, Outcome outcome) {}
