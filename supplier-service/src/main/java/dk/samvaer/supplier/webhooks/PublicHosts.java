package dk.samvaer.supplier.webhooks;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of hosts, and refuses those that are not on the public internet, so that nobody reaches this network by way of a
 * webhook. A connection is made to the very addresses that were checked. Source: RFC 6890.
 */
final class PublicHosts implements DnsResolver {
    private final DnsResolver names;
    private final boolean anyAddress;

    /**
     * @param names finds the addresses of a host
     * @param anyAddress whether addresses of this network and this machine may be called too
     */
    PublicHosts(DnsResolver names, boolean anyAddress) {
        this.names = names;
        this.anyAddress = anyAddress;
    }

    /** A host that has an address which may not be called. */
    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1;
    }

    /** One address that may not be called is enough: the next look-up could give that one alone. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = names.resolve(host);
        if (!anyAddress && !Stream.of(found).allMatch(PublicHosts::isPublic)) {
            throw new NotPublic();
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        boolean own = a == 0 || a == 10 || a == 127 || (a == 172 && b >= 16 && b < 32) || (a == 192 && b == 168);
        boolean shared =
                (a == 100 && b >= 64 && b < 128) || (a == 169 && b == 254) || (a == 198 && (b == 18 || b == 19));
        boolean reserved = (a == 192 && b == 0 && (c == 0 || c == 2))
                || (a == 192 && b == 88 && c == 99)
                || (a == 198 && b == 51 && c == 100)
                || (a == 203 && b == 0 && c == 113);
        return !own && !shared && !reserved && a < 224;
    }

    /** Global unicast without the ranges that lead on to an IPv4 address or are for documentation. */
    private static boolean isPublic6(byte[] bytes) {
        int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        int second = ((bytes[2] & 0xff) << 8) | (bytes[3] & 0xff);
        boolean global = (first & 0xe000) == 0x2000;
        boolean tunnel = first == 0x2002 || (first == 0x2001 && second < 0x0200);
        boolean documentation = (first == 0x2001 && second == 0x0db8) || (first == 0x3fff && second < 0x1000);
        return global && !tunnel && !documentation;
    }
}
