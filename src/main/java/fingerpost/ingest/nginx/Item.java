package fingerpost.ingest.nginx;

/** A piece of an nginx file. Printed one behind the other, the pieces are the file, octet for octet. */
public sealed interface Item permits Directive, Raw {
    /** Adds the very octets of the file, each as the character of its number. */
    void print(StringBuilder text);
}
