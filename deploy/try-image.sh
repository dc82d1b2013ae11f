#!/usr/bin/env bash
# Builds the image and uses it as a server does: the story, then a bot that is connected to a pretend Slack, its health, its end.
set -euo pipefail
cd "$(dirname "$0")/.."

guarded=(--read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges:true)
trap 'docker rm --force --volumes ghostwatch-slack ghostwatch-bot >/dev/null 2>&1; rm -f slack.env' EXIT

docker build --file deploy/Dockerfile --tag ghostwatch .
docker run --rm "${guarded[@]}" ghostwatch demo --story

docker run --detach --name ghostwatch-slack "${guarded[@]}" ghostwatch sandbox
for _ in $(seq 30); do
  docker logs ghostwatch-slack 2>&1 | grep '^SLACK_' >slack.env && break
  sleep 1
done
# One network for both, since the pretend Slack listens on the loopback address alone.
docker run --detach --name ghostwatch-bot --network container:ghostwatch-slack --env-file slack.env "${guarded[@]}" ghostwatch

health=starting
for _ in $(seq 90); do
  health=$(docker inspect --format '{{.State.Health.Status}}' ghostwatch-bot)
  [ "$health" = starting ] || break
  sleep 1
done
docker logs ghostwatch-bot
[ "$health" = healthy ] || { echo "The bot is $health."; exit 1; }
docker exec ghostwatch-bot /app/node_modules/.bin/ghostwatch doctor

docker stop ghostwatch-bot >/dev/null
status=$(docker inspect --format '{{.State.ExitCode}}' ghostwatch-bot)
[ "$status" = 0 ] || { echo "The bot ended with status $status."; exit 1; }
echo "The image is as it should be."
