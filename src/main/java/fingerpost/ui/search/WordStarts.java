package fingerpost.ui.search;

/** Looks for letters of which each begins a word or follows the one before; words begin after what is no letter or digit. */
final class WordStarts {
    private static final int[] NONE = {};

    private final int[] wanted;
    private final int[] letters;
    private final int[] found;
    private final boolean[][] hopeless;

    WordStarts(int[] wanted, int[] letters) {
        this.wanted = wanted;
        this.letters = letters;
        found = new int[wanted.length];
        hopeless = new boolean[wanted.length][letters.length + 1];
    }

    /** The places of the letters, as many as were wanted; none where they do not stand so. */
    int[] find() {
        return from(0, 0) ? found : NONE;
    }

    private boolean from(int next, int at) {
        if (next == wanted.length) {
            return true;
        }
        if (hopeless[next][at]) {
            return false;
        }
        for (int place = at; place < letters.length; place++) {
            boolean follows = next > 0 && place == found[next - 1] + 1;
            if (letters[place] == wanted[next] && (follows || begins(place))) {
                found[next] = place;
                if (from(next + 1, place + 1)) {
                    return true;
                }
            }
        }
        hopeless[next][at] = true;
        return false;
    }

    private boolean begins(int place) {
        return place == 0
                || (!Character.isLetterOrDigit(letters[place - 1]) && Character.isLetterOrDigit(letters[place]));
    }
}
