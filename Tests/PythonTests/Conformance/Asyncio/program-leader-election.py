import asyncio


class Node:

    def __init__(self, i, net):
        self.id, self.net, self.inbox, self.leader, self.log = (i, net, asyncio.Queue(), None, [])

    def send(self, to, *m):
        self.net[to].inbox.put_nowait((self.id, *m))

    async def run(self):
        self.send((self.id + 1) % len(self.net), "elect", self.id)
        while True:
            frm, kind, val = await self.inbox.get()
            self.log.append((kind, val))
            nxt = (self.id + 1) % len(self.net)
            await asyncio.sleep(0.001)
            if kind == "elect":
                if val > self.id:
                    self.send(nxt, "elect", val)
                elif val == self.id:
                    self.leader = self.id
                    self.send(nxt, "leader", self.id)
            elif kind == "leader":
                if self.leader is None:
                    self.leader = val
                    self.send(nxt, "leader", val)
                    return (self.id, val)
                return (self.id, val)


async def main():
    net = {}
    for i in range(5):
        net[i] = Node(i, net)
    r = await asyncio.wait_for(asyncio.gather(*(n.run() for n in net.values())), 2)
    print(r)
    print([len(n.log) for n in net.values()])
    print(net[4].log)


asyncio.run(main())
