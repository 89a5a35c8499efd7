package fingerpost.export.nginx;

import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.util.ArrayList;
import java.util.List;

/** The sizes of the table of server names, which nginx does not choose by itself: names too long or too many for the usual ones. */
final class HashSizes {
    private static final int USUAL_BUCKET = 64;
    private static final int USUAL_SIZE = 512;
    private static final int ENTRY = 2 + 8;

    private HashSizes() {}

    static List<Node> of(Proxy proxy) {
        int longest = 0;
        int count = 0;
        for (Server server : proxy.servers()) {
            count += server.names().size();
            for (ServerName name : server.names()) {
                longest = Math.max(longest, name.toString().length());
            }
        }
        List<Node> sizes = new ArrayList<>();
        if (bucket(longest) > USUAL_BUCKET) {
            sizes.add(Directive.of("server_names_hash_bucket_size", Integer.toString(bucket(longest))));
        }
        if (2 * count > USUAL_SIZE) {
            sizes.add(Directive.of("server_names_hash_max_size", Integer.toString(powerOfTwo(4 * count))));
        }
        return sizes;
    }

    /** The least power of two that holds an entry of that length, rounded up to words, and the end of the bucket. */
    private static int bucket(int length) {
        return Math.max(USUAL_BUCKET, powerOfTwo((length + ENTRY + 7) / 8 * 8 + 8));
    }

    private static int powerOfTwo(int atLeast) {
        return atLeast <= 1 ? 1 : Integer.highestOneBit(atLeast - 1) << 1;
    }
}
