"""A property that is worked out once, when first asked for: like `functools.cached_property`, without its lock.

That lock, gone in Python 3.12, costs more than many a property of the thousands of steps behind one answer.
"""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

__all__ = ["lazily"]

T = TypeVar("T")


class lazily(Generic[T]):  # noqa: N801  it is written as a decorator
    """Decorates a method without arguments; its value then stands in the instance under the method's name."""

    def __init__(self, work_out: Callable[[Any], T]) -> None:
        """Keep the method, and its documentation."""
        self._work_out = work_out
        self._name = work_out.__name__
        self.__doc__ = work_out.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> "lazily[T]": ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object, owner: type) -> "T | lazily[T]":
        """The value, worked out."""
        if instance is None:
            return self
        found: T = self._work_out(instance)
        setattr(instance, self._name, found)  # by `__dict__`, which is made for it, every attribute would become slower
        return found
