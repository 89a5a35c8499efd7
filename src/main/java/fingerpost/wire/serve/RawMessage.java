package fingerpost.wire.serve;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.wire.Octets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an ordinary query says: one question, and perhaps EDNS. Its other records are only stepped over.
 *
 * @param question name, type and class as they came
 * @param signed whether a TSIG record is among them
 */
record RawMessage(
        DomainName name, RecordType type, int recordClass, Octets question, Optional<RawEdns> edns, boolean signed) {
    private static final int OPT = 41;
    private static final int TSIG = 250;
    private static final int POINTER = 0xc0;

    static RawMessage read(byte[] octets) throws IOException {
        int end = RawQuestion.nameEnd(octets, octets.length);
        if (pair(octets, 4) != 1 || end < 0) {
            throw new IOException("there is not one question");
        }
        Optional<RawEdns> edns = Optional.empty();
        boolean signed = false;
        int at = end + 4;
        int records = pair(octets, 6) + pair(octets, 8) + pair(octets, 10);
        for (int i = 0; i < records; i++) {
            int owner = at;
            at = skipName(octets, at);
            int data = at + 10;
            require(octets, data);
            int next = data + pair(octets, at + 8);
            require(octets, next);
            int type = pair(octets, at);
            if (type == OPT) {
                if (edns.isPresent() || octets[owner] != 0) {
                    throw new IOException("more than one OPT record, or not at the root");
                }
                edns = Optional.of(RawEdns.read(octets, at + 2, next));
            }
            signed |= type == TSIG;
            at = next;
        }
        if (at != octets.length) {
            throw new IOException("octets behind the last record");
        }
        return new RawMessage(
                name(octets),
                new RecordType(pair(octets, end)),
                pair(octets, end + 2),
                Octets.of(Arrays.copyOfRange(octets, RawQuestion.HEADER, end + 4)),
                edns,
                signed);
    }

    private static DomainName name(byte[] octets) throws IOException {
        List<String> labels = new ArrayList<>();
        int at = RawQuestion.HEADER;
        while (octets[at] != 0) {
            labels.add(new String(octets, at + 1, octets[at], StandardCharsets.ISO_8859_1));
            at += octets[at] + 1;
        }
        try {
            return DomainName.ofLabels(labels);
        } catch (IllegalArgumentException tooLong) {
            throw new IOException(tooLong.getMessage(), tooLong);
        }
    }

    private static int skipName(byte[] octets, int start) throws IOException {
        int at = start;
        while (true) {
            require(octets, at + 1);
            int label = octets[at] & 0xff;
            if (label == 0) {
                return at + 1;
            }
            if (label >= POINTER) {
                return at + 2;
            }
            if (label > 63) {
                throw new IOException("a label of an unknown kind");
            }
            at += label + 1;
        }
    }

    private static void require(byte[] octets, int length) throws IOException {
        if (length > octets.length) {
            throw new IOException("it ends early");
        }
    }

    static int pair(byte[] octets, int at) {
        return ((octets[at] & 0xff) << 8) | (octets[at + 1] & 0xff);
    }
}
