package fingerpost.wire.serve;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Replies that may be sent again: to the same asker for the same octets, the id and the case of the letters of the name
 * apart, until the service says that things have changed; those of a rotation in turn. One thread's; nothing is made while it is asked.
 */
final class KeptReplies {
    /** One for each place; a design has fewer names, a flood of names drives them out. */
    private static final int PLACES = 1 << 15;

    private static final class Kept {
        private final long version;
        private final InetAddress asker;
        private final byte[] query;
        private final Replied[] replies;
        private final @Nullable Turns turns;
        private long known;

        Kept(long version, InetAddress asker, byte[] query, Replied replied) {
            this.version = version;
            this.asker = asker;
            this.query = query;
            this.turns = replied.turns().orElse(null);
            this.replies = new Replied[turns == null ? 1 : turns.of()];
            add(replied);
        }

        void add(Replied replied) {
            int place = replied.turns().map(Turns::current).orElse(0);
            replies[place] = replied;
            known |= 1L << place;
        }

        /** The next one; none where that is not known. */
        @Nullable
        Replied next() {
            int next = turns == null ? 0 : turns.next(known);
            return next < 0 ? null : replies[next];
        }
    }

    private final @Nullable Kept[] places = new Kept[PLACES];

    /** Writes the reply kept for that query into {@code to}; false where there is none. */
    boolean find(byte[] query, int length, InetAddress asker, long version, ByteBuffer to) {
        int end = RawQuestion.nameEnd(query, length);
        if (end < 0) {
            return false;
        }
        Kept kept = places[place(query, length, end)];
        if (kept == null || !isSame(kept, version, asker, query, length, end)) {
            return false;
        }
        Replied replied = kept.next();
        if (replied == null) {
            return false;
        }
        byte[] reply = replied.octets();
        to.put(query, 0, 2)
                .put(reply, 2, RawQuestion.HEADER - 2)
                .put(query, RawQuestion.HEADER, end - RawQuestion.HEADER)
                .put(reply, end, reply.length - end);
        replied.told().run();
        return true;
    }

    void keep(byte[] query, InetAddress asker, long version, Replied replied) {
        int end = RawQuestion.nameEnd(query, query.length);
        if (end < 0 || end > replied.octets().length) {
            return;
        }
        int place = place(query, query.length, end);
        Kept former = places[place];
        if (former != null
                && former.replies.length == replied.turns().map(Turns::of).orElse(1)
                && isSame(former, version, asker, query, query.length, end)) {
            former.add(replied);
        } else {
            places[place] = new Kept(version, asker, query, replied);
        }
    }

    private static boolean isSame(Kept kept, long version, InetAddress asker, byte[] query, int length, int end) {
        return kept.version == version && isSame(kept.query, query, length, end) && kept.asker.equals(asker);
    }

    private static boolean isSame(byte[] kept, byte[] query, int length, int end) {
        if (kept.length != length || !Arrays.equals(kept, 2, RawQuestion.HEADER, query, 2, RawQuestion.HEADER)) {
            return false;
        }
        // lengths of labels are below the letters
        for (int i = RawQuestion.HEADER; i < end; i++) {
            if (lower(kept[i]) != lower(query[i])) {
                return false;
            }
        }
        return Arrays.equals(kept, end, length, query, end, length);
    }

    private static int place(byte[] query, int length, int end) {
        int hash = length;
        for (int i = 2; i < length; i++) {
            hash = hash * 31 + (i < end ? lower(query[i]) : query[i]);
        }
        return (hash ^ (hash >>> 15)) & (PLACES - 1);
    }

    private static int lower(byte octet) {
        return octet >= 'A' && octet <= 'Z' ? octet + 32 : octet;
    }
}
