package fingerpost.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Header fields of HTTP/2 (HPACK, RFC 7541): ours written without compression, of the server's only the status read. */
final class HeaderBlock {
    /** Entries of the static table, RFC 7541 appendix A. */
    private static final int AUTHORITY = 1;

    private static final int METHOD_POST = 3;
    private static final int PATH = 4;
    private static final int SCHEME_HTTPS = 7;
    private static final int STATUS = 8;
    private static final int ACCEPT = 19;
    private static final int CONTENT_LENGTH = 28;
    private static final int CONTENT_TYPE = 31;

    private static final int[] STATUSES = {200, 204, 206, 304, 400, 404, 500};

    private HeaderBlock() {}

    static byte[] of(HttpRequest request) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.write(0x80 | METHOD_POST);
        block.write(0x80 | SCHEME_HTTPS);
        field(block, AUTHORITY, request.authority());
        field(block, PATH, request.path());
        field(block, ACCEPT, HttpRequest.MESSAGE);
        field(block, CONTENT_TYPE, HttpRequest.MESSAGE);
        field(block, CONTENT_LENGTH, Integer.toString(request.body().length()));
        return block.toByteArray();
    }

    /** The status that the block says. */
    static int status(byte[] block) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(block);
        try {
            while (in.hasRemaining()) {
                int first = in.get() & 0xff;
                int status = status(in, first);
                if (status > 0) {
                    return status;
                }
            }
        } catch (BufferUnderflowException | IllegalArgumentException | ArithmeticException broken) {
            throw new IOException("its HTTP/2 header cannot be read", broken);
        }
        throw new IOException("its HTTP/2 header has no status");
    }

    /** The status of that field, or 0 where it is another one. */
    private static int status(ByteBuffer in, int first) {
        if ((first & 0x80) != 0) {
            int index = integer(in, first, 7);
            return index >= STATUS && index < STATUS + STATUSES.length ? STATUSES[index - STATUS] : 0;
        }
        if ((first & 0xe0) == 0x20) {
            integer(in, first, 5);
            return 0;
        }
        int name = integer(in, first, (first & 0x40) != 0 ? 6 : 4);
        boolean named = name == 0 && skipped(in).octets().equals(":status");
        Text value = skipped(in);
        boolean status = named || (name >= STATUS && name < STATUS + STATUSES.length);
        return status ? Integer.parseInt(value.digits()) : 0;
    }

    private record Text(boolean huffman, String octets) {
        /** Three digits, of which each has five or six bits (RFC 7541 appendix B). */
        String digits() {
            if (!huffman) {
                return octets;
            }
            int bits = 0;
            for (int i = 0; i < 3; i++) {
                bits = (bits << 8) | (i < octets.length() ? octets.charAt(i) : 0xff);
            }
            StringBuilder digits = new StringBuilder();
            int at = 24;
            for (int i = 0; i < 3; i++) {
                int five = (bits >> (at - 5)) & 0x1f;
                boolean small = five < 3;
                digits.append(small ? five : ((bits >> (at - 6)) & 0x3f) - 0x19 + 3);
                at -= small ? 5 : 6;
            }
            return digits.toString();
        }
    }

    private static Text skipped(ByteBuffer in) {
        int first = in.get() & 0xff;
        byte[] octets = new byte[Math.min(integer(in, first, 7), in.remaining() + 1)];
        in.get(octets);
        return new Text((first & 0x80) != 0, new String(octets, StandardCharsets.ISO_8859_1));
    }

    private static int integer(ByteBuffer in, int first, int bits) {
        int most = (1 << bits) - 1;
        int value = first & most;
        if (value < most) {
            return value;
        }
        int shift = 0;
        int octet;
        do {
            octet = in.get() & 0xff;
            value = Math.addExact(value, Math.multiplyExact(octet & 0x7f, 1 << shift));
            shift += 7;
        } while ((octet & 0x80) != 0 && shift < 28);
        return value;
    }

    private static void field(ByteArrayOutputStream block, int name, String value) {
        integer(block, name, 4);
        integer(block, value.length(), 7);
        block.writeBytes(value.getBytes(StandardCharsets.US_ASCII));
    }

    private static void integer(ByteArrayOutputStream block, int value, int bits) {
        int most = (1 << bits) - 1;
        if (value < most) {
            block.write(value);
            return;
        }
        block.write(most);
        int rest = value - most;
        while (rest >= 128) {
            block.write((rest & 0x7f) | 0x80);
            rest >>= 7;
        }
        block.write(rest);
    }
}
