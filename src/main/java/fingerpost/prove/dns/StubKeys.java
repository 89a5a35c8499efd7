package fingerpost.prove.dns;

import fingerpost.prove.ground.ProofProblem;

/** Keys of no worth in the place of those that a person makes by hand and no export holds. */
final class StubKeys {
    static final String SECRET = "bm90IGEgc2VjcmV0";
    private static final String ENDING = ".key";

    private StubKeys() {}

    static boolean isKey(String path) {
        return path.startsWith("keys/") && path.endsWith(ENDING);
    }

    /** The name of the key that a file of that path holds. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
    }

    /** Refuses a path that leads out of the folder. */
    static void requireInside(String path) throws ProofProblem {
        if (path.startsWith("/") || path.contains("..")) {
            throw new ProofProblem(
                    ProofProblem.Kind.REFUSED,
                    "The files say include " + path + ", which reaches out of them; nothing was started.");
        }
    }
}
