"""Rings of references through deques and through the callbacks of weak references."""

import collections
import gc
import weakref


class Node:
    def called(self, reference):
        pass


gc.collect()
node = Node()
node.queue = collections.deque([node])
dead = weakref.ref(node)
del node
print(gc.collect() > 0, dead())

queue = collections.deque()
queue.append(queue)
dead = weakref.ref(queue)
del queue
gc.collect()
print(dead())

node, other = Node(), Node()
node.reference = weakref.ref(other, node.called)
dead = weakref.ref(node)
del node
gc.collect()
print(dead())

node = Node()
node.queue = collections.deque([node])
shared = node.queue.copy()
dead = weakref.ref(node)
del node
gc.collect()
print(dead() is not None)
del shared
gc.collect()
print(dead())

queue = collections.deque(range(5))
queue.append(Node())
node = queue[5]
node.queue = queue
queue.rotate(3)
queue.popleft()
dead = weakref.ref(node)
del queue, node
gc.collect()
print(dead())
