package fingerpost.ingest.zonefile;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight octets at once. */
final class Eight {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private Eight() {}

    static long at(byte[] octets, int index) {
        return (long) LONGS.get(octets, index);
    }
}
