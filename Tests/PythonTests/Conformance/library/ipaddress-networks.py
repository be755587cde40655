import ipaddress
from ipaddress import ip_address, ip_interface, ip_network, IPv4Network, IPv6Network


def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


net = ip_network("192.0.2.0/28")
print(net, repr(net), net.network_address, net.broadcast_address, net.netmask, net.hostmask, net.num_addresses)
print(net.with_netmask, net.with_hostmask, net.with_prefixlen, net.prefixlen, net.max_prefixlen, net.version)
print([str(host) for host in net.hosts()], net[0], net[-1], net[3], len(list(net)))
print(list(ip_network("10.0.0.0/31").hosts()), list(ip_network("10.0.0.1").hosts()), list(ip_network("::/126").hosts()))
print(list(net.subnets()), list(net.subnets(prefixlen_diff=2)), list(net.subnets(new_prefix=30)))
print(net.supernet(), net.supernet(prefixlen_diff=4), net.supernet(new_prefix=20), ip_network("0.0.0.0/0").supernet())
print(ip_address("192.0.2.6") in net, ip_address("192.0.3.6") in net, net in net, ip_address("::") in net)
print(net.overlaps(ip_network("192.0.2.8/29")), net.subnet_of(ip_network("192.0.2.0/24")), net.supernet_of(ip_network("192.0.2.8/29")))
print(list(ip_network("192.0.2.0/28").address_exclude(ip_network("192.0.2.1/32"))))
print(net == ip_network("192.0.2.0/255.255.255.240"), net == ip_network("192.0.2.0/0.0.0.15"), hash(net) == hash(IPv4Network("192.0.2.0/28")))
print(sorted([ip_network("192.0.2.0/28"), ip_network("192.0.2.0/24"), ip_network("10.0.0.0/8")]), net < ip_network("192.0.3.0/24"))
print(ip_network("192.0.2.7/28", strict=False), IPv6Network("2001:db8::/32").exploded, ip_network(("10.0.0.0", 8)), ip_network((167772160, "255.0.0.0")))
print(net.compare_networks(ip_network("192.0.2.0/29")), ip_network("10.0.0.0/8").is_private, ip_network("224.0.0.0/4").is_multicast)
print([ip_network(n).is_private for n in ["10.0.0.0/7", "192.168.1.0/24", "fc00::/8", "::/0"]], ip_network("100.64.0.0/10").is_global, ip_network("8.8.8.0/24").is_global)
print(ip_network("127.0.0.0/8").is_loopback, ip_network("fe80::/64").is_link_local, ip_network("0.0.0.0/32").is_unspecified)

face = ip_interface("192.0.2.5/24")
print(face, repr(face), face.ip, face.network, face.netmask, face.hostmask, face.with_netmask, face.with_hostmask, face.with_prefixlen)
print(face == ip_interface("192.0.2.5/255.255.255.0"), face == ip_address("192.0.2.5"), face < ip_interface("192.0.2.6/24"), face.is_private)
print(ip_interface("2001:db8::1/64").network, ip_interface("::1"), ip_interface("10.0.0.1"), face in face.network)

print(list(ipaddress.summarize_address_range(ip_address("192.0.2.0"), ip_address("192.0.2.130"))))
print(list(ipaddress.collapse_addresses([ip_network("192.0.2.0/25"), ip_network("192.0.2.128/25"), ip_address("1.1.1.1"), ip_address("1.1.1.1")])))
print(sorted([net, ip_address("1.1.1.1"), ip_network("::/8")], key=ipaddress.get_mixed_type_key))

for spec in [
    "10.0.0.0/8", "10.0.0.1/8", "10.0.0.0/33", "10.0.0.0/255.0.255.0", "10.0.0.0/x", "10.0.0.0/8/9", "10.0.0.0", "::/129",
    "::1/64", "2001:db8::/32", "10.0.0.0/-1", "10.0.0.0/", b"\1\2\3\4", 12, "/", "0.0.0.0/0.0.0.0", "0.0.0.0/255.255.255.255",
]:
    attempt(lambda: ip_network(spec))
    attempt(lambda: ip_interface(spec))
    attempt(lambda: IPv4Network(spec))
    attempt(lambda: IPv6Network(spec))
attempt(lambda: list(net.subnets(new_prefix=20)))
attempt(lambda: list(net.subnets(prefixlen_diff=9)))
attempt(lambda: list(net.subnets(2, 30)))
attempt(lambda: net.supernet(prefixlen_diff=29))
attempt(lambda: net.supernet(new_prefix=29))
attempt(lambda: net[16])
attempt(lambda: net[-17])
attempt(lambda: list(net.address_exclude(ip_network("10.1.0.0/24"))))
attempt(lambda: list(ipaddress.summarize_address_range(ip_address("1.1.1.1"), ip_address("1.1.1.0"))))
attempt(lambda: list(ipaddress.collapse_addresses([net, ip_network("::/1")])))
attempt(lambda: net.subnet_of(5))
attempt(lambda: net.subnet_of(ip_network("::/1")))
attempt(lambda: net < ip_address("1.2.3.4"))
