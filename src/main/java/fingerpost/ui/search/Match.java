package fingerpost.ui.search;

import java.util.BitSet;
import java.util.Optional;

/**
 * How the letters that were typed stand in a text. Case and white space of what was typed do not count.
 *
 * @param letters the places in the text that were hit
 * @param pieces into how many pieces they fall
 */
public record Match(How how, BitSet letters, int pieces) implements Comparable<Match> {
    /** The better ones first. */
    public enum How {
        /** The text begins with it. */
        PREFIX,
        /** Each letter begins a word of the text, or follows the letter before: {@code wsi} in {@code www.site}. */
        WORD_STARTS,
        /** The letters stand there in that order. */
        SUBSEQUENCE
    }

    /** Of nothing that was hit. */
    static final Match NONE = new Match(How.PREFIX, new BitSet(), 0);

    /** The best match; empty where the letters do not stand in the text in that order. */
    public static Optional<Match> of(String typed, String text) {
        int[] wanted = typed.chars()
                .filter(letter -> !Character.isWhitespace(letter))
                .map(Character::toLowerCase)
                .toArray();
        int[] letters = text.chars().map(Character::toLowerCase).toArray();
        int[] tight = subsequence(wanted, letters);
        if (tight.length < wanted.length) {
            return Optional.empty();
        }
        int[] starts = new WordStarts(wanted, letters).find();
        int[] best = starts.length == wanted.length ? starts : tight;
        BitSet hit = new BitSet();
        for (int each : best) {
            hit.set(each);
        }
        How how = best == tight && wanted.length > 0
                ? How.SUBSEQUENCE
                : isPrefix(hit, letters) ? How.PREFIX : How.WORD_STARTS;
        return Optional.of(new Match(how, hit, pieces(hit)));
    }

    /** White space between the letters that were hit does not part them. */
    private static boolean isPrefix(BitSet hit, int[] letters) {
        for (int at = 0; at < hit.length(); at++) {
            if (!hit.get(at) && !Character.isWhitespace(letters[at])) {
                return false;
            }
        }
        return true;
    }

    /** The first stretch that holds the letters, or a run of them where there is one; shorter than wanted where there is none. */
    private static int[] subsequence(int[] wanted, int[] letters) {
        for (int at = 0; at + wanted.length <= letters.length; at++) {
            if (runs(wanted, letters, at)) {
                int[] run = new int[wanted.length];
                for (int i = 0; i < run.length; i++) {
                    run[i] = at + i;
                }
                return run;
            }
        }
        int next = 0;
        int end = 0;
        for (; end < letters.length && next < wanted.length; end++) {
            if (letters[end] == wanted[next]) {
                next++;
            }
        }
        int[] found = new int[next];
        for (int at = end - 1, i = next - 1; next == wanted.length && i >= 0; at--) {
            if (letters[at] == wanted[i]) {
                found[i--] = at;
            }
        }
        return found;
    }

    private static boolean runs(int[] wanted, int[] letters, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (letters[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static int pieces(BitSet letters) {
        int pieces = 0;
        for (int at = letters.nextSetBit(0); at >= 0; at = letters.nextSetBit(letters.nextClearBit(at))) {
            pieces++;
        }
        return pieces;
    }

    /** The better first: how, then in fewer pieces, then nearer to the beginning. */
    @Override
    public int compareTo(Match other) {
        int byHow = how.compareTo(other.how);
        int byPieces = byHow != 0 ? byHow : Integer.compare(pieces, other.pieces);
        return byPieces != 0 ? byPieces : Integer.compare(letters.nextSetBit(0), other.letters.nextSetBit(0));
    }
}
