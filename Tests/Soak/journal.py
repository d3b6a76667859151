"""The journal as anybody may check it: a second, plain reading of RFC 6962."""

import base64
import hashlib
import json


def leaf_hash(text):
    return hashlib.sha256(b"\0" + text).digest()


def frontier(leaves):
    """The roots of the perfect subtrees, the largest first."""
    peaks = []
    for size, leaf in enumerate(leaves):
        while size & 1:
            leaf = hashlib.sha256(b"\1" + peaks.pop() + leaf).digest()
            size >>= 1
        peaks.append(leaf)
    return peaks


def root(leaves):
    peaks = frontier(leaves)
    if not peaks:
        return hashlib.sha256(b"").digest()
    node = peaks.pop()
    while peaks:
        node = hashlib.sha256(b"\1" + peaks.pop() + node).digest()
    return node


def root_of(lines):
    """The root of entries given as text, as receipts print it."""
    return base64.b64encode(root([leaf_hash(line.encode()) for line in lines])).decode()


def without_time(line):
    """What an entry says, apart from when it was recorded."""
    return {key: value for key, value in json.loads(line).items() if key != "at"}
