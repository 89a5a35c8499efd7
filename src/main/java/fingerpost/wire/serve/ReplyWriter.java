package fingerpost.wire.serve;

import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.Response;
import fingerpost.wire.ResourceRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Responses as octets: owners compressed, whole RRsets, TC where a set that matters does not fit (RFC 2181 section 9). */
final class ReplyWriter {
    private static final int AA = 0x04;
    private static final int TC = 0x02;
    private static final int POINTER = 0xc000;
    private static final int FARTHEST_POINTER = 0x3fff;
    /** As many as all records of a large design; more are encoded anew. */
    private static final int MOST_REMEMBERED = 100_000;

    private final Map<Rdata, byte[]> remembered = new ConcurrentHashMap<>();

    /**
     * The response to that query.
     *
     * @param head id, flags and counts of the reply, 12 octets; the counts are overwritten
     * @param question as it came
     * @param limit octets that the reply may have, {@code opt} included
     * @param opt the OPT record of the reply, or nothing
     */
    byte[] write(byte[] head, byte[] question, Response response, int limit, byte[] opt) {
        Writing writing = new Writing(limit - opt.length);
        writing.put(head);
        if (question.length > 0) {
            writing.remember(response.question().name().labels());
            writing.put(question);
        }
        int answers = writing.sets(response.answer());
        int authorities = writing.isFull ? 0 : writing.sets(response.authority());
        boolean isWhole = !writing.isFull;
        int additional = isWhole ? writing.sets(response.additional()) : 0;
        // RFC 9471 section 3.1: glue of a referral that does not fit is told
        boolean isCut = !isWhole || (writing.isFull && response.isReferral());
        writing.put(opt);
        byte[] octets = writing.whole();
        octets[2] |= (byte) ((response.authoritative() ? AA : 0) | (isCut ? TC : 0));
        octets[3] = (byte) ((octets[3] & 0xf0) | response.rcode().code());
        count(octets, 4, question.length > 0 ? 1 : 0);
        count(octets, 6, answers);
        count(octets, 8, authorities);
        count(octets, 10, additional + (opt.length > 0 ? 1 : 0));
        return octets;
    }

    private static void count(byte[] octets, int at, int count) {
        octets[at] = (byte) (count >> 8);
        octets[at + 1] = (byte) count;
    }

    private byte[] octets(Rdata rdata) {
        byte[] known = remembered.get(rdata);
        if (known != null) {
            return known;
        }
        byte[] made = ResourceRecord.of(DomainName.ROOT, fingerpost.dns.Ttl.ZERO, rdata)
                .data()
                .toArray();
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(rdata, made);
        }
        return made;
    }

    /** One reply in the making. */
    private final class Writing {
        private final int limit;
        private final Map<List<String>, Integer> places = new HashMap<>();
        private byte[] octets = new byte[512];
        private int length;
        private boolean isFull;

        Writing(int limit) {
            this.limit = limit;
        }

        /** How many records were written; stops before the first set that does not fit. */
        int sets(List<RRset> sets) {
            int records = 0;
            for (RRset set : sets) {
                int start = length;
                for (Rdata rdata : set.rdata()) {
                    record(set, octets(rdata));
                }
                if (length > limit) {
                    length = start;
                    isFull = true;
                    return records;
                }
                records += set.rdata().size();
            }
            return records;
        }

        private void record(RRset set, byte[] data) {
            name(set.owner().labels());
            pair(set.type().code());
            pair(1);
            pair(set.ttl().seconds() >>> 16);
            pair(set.ttl().seconds());
            pair(data.length);
            put(data);
        }

        private void name(List<String> labels) {
            for (int i = 0; i < labels.size(); i++) {
                Integer place = places.get(labels.subList(i, labels.size()));
                if (place != null && place < length) {
                    pair(POINTER | place);
                    return;
                }
                place(labels.subList(i, labels.size()), length);
                label(labels.get(i));
            }
            room(1)[length++] = 0;
        }

        /** The question's name, whose labels begin right behind the header. */
        void remember(List<String> labels) {
            int at = length;
            for (int i = 0; i < labels.size(); i++) {
                place(labels.subList(i, labels.size()), at);
                at += labels.get(i).length() + 1;
            }
        }

        private void place(List<String> labels, int at) {
            if (at <= FARTHEST_POINTER) {
                places.put(labels, at);
            }
        }

        private void label(String label) {
            byte[] to = room(label.length() + 1);
            to[length++] = (byte) label.length();
            for (int i = 0; i < label.length(); i++) {
                to[length++] = (byte) label.charAt(i);
            }
        }

        private void pair(int number) {
            byte[] to = room(2);
            to[length++] = (byte) (number >> 8);
            to[length++] = (byte) number;
        }

        void put(byte[] more) {
            System.arraycopy(more, 0, room(more.length), length, more.length);
            length += more.length;
        }

        private byte[] room(int more) {
            if (length + more > octets.length) {
                octets = Arrays.copyOf(octets, Math.max(octets.length * 2, length + more));
            }
            return octets;
        }

        byte[] whole() {
            return Arrays.copyOf(octets, length);
        }
    }
}
