package fingerpost.testnet;

/** Which real authoritative server. */
public enum Program {
    NSD,
    KNOT,
    NAMED
}
