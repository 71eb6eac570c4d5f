"""The surveyor: a child of the engine that loads llama.cpp to look at this computer, and may be killed at any moment.

So no driver's fault and no probe harms the engine, and what is measured can be stopped.
"""

from __future__ import annotations

import argparse

from findling.core.model_table import BenchmarkParams, ModelTable, SurveyParams, SurveyProgress
from findling.core.paths import Profile
from findling.core.process import die_with_parent, standard_channel
from findling.core.rpc import Channel, decode, failure, reply, request
from findling.core.wire import Message, Nothing
from findling.engine.survey import measure_model, survey


def main() -> int:
    """Answer the engine's questions until it leaves."""
    parser = argparse.ArgumentParser(prog="findling --role=surveyor")
    parser.add_argument("--profile", required=True)
    profile = Profile.at(parser.parse_args().profile)
    die_with_parent()
    channel = standard_channel()
    while (received := channel.receive()) is not None:
        message, _ = received
        try:
            channel.send(reply(message.id, _answer(profile, channel, message)))
        except Exception as error:  # whatever it is, the engine is told
            channel.send(failure(message.id, error))
    return 0


def _answer(profile: Profile, channel: Channel, message: Message) -> ModelTable | Nothing:
    if message.method == "benchmark":
        measure_model(profile, decode(message.params, BenchmarkParams).model)
        return Nothing()

    def report(_stage: str, done: int, total: int) -> None:
        channel.send(request("progress", SurveyProgress(done, total)))

    params = decode(message.params, SurveyParams)
    return survey(profile, params.passages, measure=params.measure, report=report if params.measure else None)
