package fingerpost.simulate.compiled;

/**
 * Where a service is offered, by an SRV record (RFC 2782) or an HTTPS record (RFC 9460).
 *
 * @param type {@link Model#SRV} or {@link Model#HTTPS}
 * @param priority 0 of an HTTPS record is AliasMode
 * @param weight of an SRV record; else 0
 * @param port {@link #USUAL} for the usual one
 * @param name whose addresses it has, by number; {@link #OWNER} for those of the name that was asked for
 */
public record Target(int type, int priority, int weight, int port, int name) {
    /** The port of the URL over TLS. */
    public static final int USUAL = -1;

    /** The name that was asked for itself. */
    public static final int OWNER = -1;

    /** Whether it leads to the HTTPS records of another name (RFC 9460 section 2.4.2). */
    public boolean isAlias() {
        return type == Model.HTTPS && priority == 0;
    }
}
