package fingerpost.wire;

import java.util.Map;

/** The algorithms of keys and digests that can be computed here, and what RFC 8624 and its updates say of them. */
public final class DnssecAlgorithm {
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(1, "RSAMD5"),
            Map.entry(3, "DSA"),
            Map.entry(5, "RSASHA1"),
            Map.entry(6, "DSA-NSEC3-SHA1"),
            Map.entry(7, "RSASHA1-NSEC3-SHA1"),
            Map.entry(8, "RSASHA256"),
            Map.entry(10, "RSASHA512"),
            Map.entry(12, "ECC-GOST"),
            Map.entry(13, "ECDSAP256SHA256"),
            Map.entry(14, "ECDSAP384SHA384"),
            Map.entry(15, "ED25519"),
            Map.entry(16, "ED448"));

    private static final Map<Integer, String> DIGESTS = Map.of(1, "SHA-1", 2, "SHA-256", 4, "SHA-384");

    private DnssecAlgorithm() {}

    /** Its mnemonic, or its number where it has none. */
    public static String name(int algorithm) {
        return NAMES.getOrDefault(algorithm, "algorithm " + algorithm);
    }

    /** Whether signatures of it can be verified; a zone with none that can counts as unsigned (RFC 4035 section 5.2). */
    public static boolean isKnown(int algorithm) {
        return switch (algorithm) {
            case 5, 7, 8, 10, 13, 14, 15, 16 -> true;
            default -> false;
        };
    }

    /** Whether RFC 8624 section 3.1 says that no zone must be signed with it. */
    public static boolean isForbidden(int algorithm) {
        return switch (algorithm) {
            case 1, 3, 6, 12 -> true;
            default -> false;
        };
    }

    /** Whether RFC 8624 section 3.1 and RFC 9905 advise against signing with it. */
    public static boolean isOld(int algorithm) {
        return switch (algorithm) {
            case 5, 7, 10 -> true;
            default -> false;
        };
    }

    public static boolean isRsa(int algorithm) {
        return switch (algorithm) {
            case 1, 5, 7, 8, 10 -> true;
            default -> false;
        };
    }

    public static boolean isKnownDigest(int digestType) {
        return DIGESTS.containsKey(digestType);
    }

    /** Its name, or its number where it cannot be computed. */
    public static String digestName(int digestType) {
        return DIGESTS.getOrDefault(digestType, "digest type " + digestType);
    }
}
